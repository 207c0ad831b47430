import { phaseOf, yearOf } from "./counts.ts";
import type { History } from "./history.ts";
import type { LedgerUnit } from "./ledger-entry.ts";
import type { Plan } from "../plan/plan.ts";
import { unitsByPlace } from "../register/units-by-place.ts";
import type { District, Register } from "../register/unit.ts";
import type { DistrictYear } from "./roll-up.ts";

/** The year of a ledger in counts, district by district; what belongs to no district of the register is named. */
interface LedgerYear {
  readonly districts: readonly DistrictYear[];
  /** Units of the ledger that the register does not know: they are in no count. */
  readonly unplaced: readonly LedgerUnit[];
}

/**
 * What a ledger says of one plan year in each district, also of those that have nothing in it. From 1/7/2025 there are no
 * districts, and the province is one.
 *
 * @param register the state of the register of that year
 * @example districtYears(historyFrom(entries), 2018, registerOf("2018-12-31"), plan7488).districts.length // 11
 */
export function districtYears(history: History, year: number, register: Register, plan: Plan): LedgerYear {
  const { districts, districtOf } = unitsByPlace(register);
  const { due, transformed, failed } = yearOf(history, year);
  const phase = phaseOf(history, plan);
  const everTransformed = phase.transformed.map(({ unit }) => unit);
  const relapsed = phase.relapsed.map(({ unit }) => unit);

  const isPlaced = ({ code }: LedgerUnit) => code !== null && districtOf.has(code);
  // Counted once for all districts: a country has 709 of them.
  const countIn = (list: readonly LedgerUnit[]) => {
    const counts = new Map<string, number>();
    for (const unit of list.filter(isPlaced)) {
      const key = districtOf.get(unit.code ?? "")?.code ?? "";
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return (district: District | null) => counts.get(district?.code ?? "") ?? 0;
  };
  const dueIn = countIn(due);
  const transformedIn = countIn(transformed);
  const failedIn = countIn(failed);
  const everIn = countIn(everTransformed);
  const relapsedIn = countIn(relapsed);
  const yearIn = (district: District | null, units: number): DistrictYear => ({
    district,
    units,
    used: dueIn(district),
    yearly: { due: dueIn(district), transformed: transformedIn(district), failed: failedIn(district) },
    phase: { transformed: everIn(district), relapsed: relapsedIn(district) },
  });
  const all = [...due, ...everTransformed];
  const unplaced = all.filter(
    (unit, index) => !isPlaced(unit) && all.findIndex((one) => one.name === unit.name) === index,
  );
  return {
    districts:
      districts.size === 0
        ? [yearIn(null, register.units.length)]
        : [...districts.values()].map(({ district, units }) => yearIn(district, units.length)),
    unplaced,
  };
}
