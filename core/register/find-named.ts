import type { UnitMatch } from "./match.ts";
import { oldUnits, successorUnits } from "./old-units.ts";
import { isNameOf, unitsNamed } from "./unit-index.ts";
import { parseUnitName, type WrittenName } from "./unit-name.ts";
import type { District, Register, Unit } from "./unit.ts";

const mostCandidates = 20;

/** A name as written and taken apart. */
export interface StatedName {
  readonly stated: string;
  readonly written: WrittenName;
}

export function statedName(stated: string): StatedName {
  return { stated, written: parseUnitName(stated) };
}

/**
 * A unit by its name alone: in the district with its type, then in the district without it, then elsewhere (which
 * is said); null when no unit has the name.
 */
export function findNamed(register: Register, name: StatedName, district: District | null): UnitMatch | null {
  const { written } = name;
  const named = unitsNamed(register, written);
  const within = named.filter((unit) => isWithin(unit, district));
  const exact = within.filter((unit) => isNameOf(unit, written));
  if (exact.length > 0)
    return oneOf(exact, (unit) => ({ kind: "matched", unit, by: written.type ? "type-and-name" : "name" }));
  // Since 2025 "Thị trấn Trảng Bom" is no misspelling of the new xã, it is the old and smaller unit.
  const old = oldUnits(register, written, district);
  if (old.length > 0) return { kind: "unknown", suggestions: successorUnits(register, old) };
  if (within.length > 0)
    return oneOf(within, (unit) => ({ kind: "renamed", unit, stated: name.stated, otherDate: null }));
  const elsewhere = nearHome(
    register,
    named.filter((unit) => isNameOf(unit, written)),
    district,
  );
  return elsewhere.length > 0 ? oneOf(elsewhere, (unit) => ({ kind: "wrong-district", unit })) : null;
}

/** Since 2025 no unit has a district, so none can be of another. */
export function isWithin(unit: Unit, district: District | null): boolean {
  return district === null || unit.district === null || unit.district.code === district.code;
}

/** Those of the district's own province, if there are any. */
function nearHome(register: Register, units: readonly Unit[], district: District | null): readonly Unit[] {
  if (units.length < 2 || district === null) return units;
  const home = register.units.find((unit) => unit.district?.code === district.code)?.province.code;
  const near = units.filter((unit) => unit.province.code === home);
  return near.length > 0 ? near : units;
}

function oneOf(units: readonly Unit[], whenOne: (unit: Unit) => UnitMatch): UnitMatch {
  const [first, ...others] = units;
  return first && others.length === 0
    ? whenOne(first)
    : { kind: "ambiguous", candidates: units.slice(0, mostCandidates) };
}
