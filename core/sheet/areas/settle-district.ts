import { withoutAuthority } from "../../register/authority.ts";
import { indexOf, isNameOf, unitsNamed } from "../../register/unit-index.ts";
import { parseUnitName } from "../../register/unit-name.ts";
import type { District, Register } from "../../register/unit.ts";
import { unitsByPlace } from "../../register/units-by-place.ts";
import type { SheetPlace } from "../area-sheet.ts";
import type { FoundArea } from "./rows.ts";

/**
 * The district of the register that a sheet is of, by what it says and, where several have the name, by its units: the one
 * that has more of them than any other. Null when that is open.
 */
export function settleDistrict(
  register: Register,
  { districts }: SheetPlace,
  found: readonly FoundArea[],
): District | null {
  const known = districts.flatMap(({ code }) => districtCoded(register, code) ?? []);
  if (known.length < 2) return districts.length < 2 ? (known[0] ?? null) : null;
  const counted = known.map((district) => ({
    district,
    rows: found.filter((row) => isIn(row, district, register)).length,
  }));
  const [first, second] = counted.sort((a, b) => b.rows - a.rows);
  return first && second && first.rows > second.rows ? first.district : null;
}

/** The district with a code; null where the register has none, as since 1/7/2025. */
export function districtCoded(register: Register, code: string): District | null {
  return unitsByPlace(register).districts.get(code)?.district ?? null;
}

function isIn({ said: { code, name } }: FoundArea, district: District, register: Register): boolean {
  const coded = code === null ? undefined : indexOf(register).byCode.get(code.padStart(5, "0"));
  if (coded) return coded.district?.code === district.code;
  const written = parseUnitName(withoutAuthority(name ?? ""));
  return unitsNamed(register, written).some((unit) => unit.district?.code === district.code && isNameOf(unit, written));
}
