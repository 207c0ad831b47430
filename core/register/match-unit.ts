import { isWithin, statedName, type StatedName } from "./find-named.ts";
import { matchName, withBareName } from "./match-name.ts";
import { matchSurrounded } from "./match-surrounded.ts";
import type { UnitMatch, UnitStatement } from "./match.ts";
import { isSlipFor } from "./near-spelling.ts";
import { oldUnitOf, successorUnits } from "./old-units.ts";
import { isPlaceOf } from "./place.ts";
import { otherStatesOf } from "./registers.ts";
import { readSurroundings } from "./surroundings.ts";
import { tidyText } from "./tidy.ts";
import { bearsName, indexOf, isNameOf, unitsNamed } from "./unit-index.ts";
import type { WrittenName } from "./unit-name.ts";
import { fullName, type District, type Register, type Unit } from "./unit.ts";

/**
 * Which unit of the register a row speaks of. Code first, then district, type and name, then district and name if
 * that is unique; otherwise it asks. Difference in tone placement or a missing type is no difference. Stripped
 * diacritics never match anything: they only find suggestions, and they let a slip pass where the code is good.
 *
 * @param statement the code may lack its leading zeros; text without any letter or digit counts as blank
 * @param district the sheet's own, null when it has none or the register knows no districts
 * @example matchUnit(registerOf("2018-01-01"), { code: null, name: "P. Trảng Dài" }, null).unit.code // "25993"
 */
export function matchUnit(register: Register, statement: UnitStatement, district: District | null): UnitMatch {
  const code = readCode(statement.code);
  const unit = code === null ? undefined : indexOf(register).byCode.get(code);
  // Most rows of a good sheet say their unit just as the register writes it.
  if (unit && isWithin(unit, district) && statement.name === fullName(unit)) {
    return { kind: "matched", unit: unit, by: "code" };
  }
  const name = readName(statement.name);
  if (code === null) return name ? matchName(register, name, district) : { kind: "unknown", suggestions: [] };
  if (!unit) return matchUnknownCode(register, code, name, district);
  if (!name) return matchCode(unit, district);
  return matchCodeAndName(register, unit, name, district);
}

function matchCode(unit: Unit, district: District | null): UnitMatch {
  return isWithin(unit, district) ? { kind: "matched", unit, by: "code" } : { kind: "wrong-district", unit };
}

function matchCodeAndName(register: Register, unit: Unit, name: StatedName, district: District | null): UnitMatch {
  if (isNameOf(unit, name.written)) return withBareName(matchCode(unit, district), name.stated);
  const isName = unitsNamed(register, name.written).length > 0;
  const around = isName ? null : readSurroundings(register, name.stated);
  if (!around || around.bare === null) return matchKnownCode(register, unit, name, district);
  if (around.joined.length > 0) return matchSurrounded(register, { ...around, bare: around.bare }, district);
  const bare = statedName(around.bare);
  if (!bearsName(unit, bare.written)) return matchKnownCode(register, unit, bare, district);
  const stray = around.places.find((place) => !isPlaceOf(place, unit));
  if (stray) {
    const [written] = stray.districts;
    return written
      ? { kind: "wrong-district", unit, written, bare: around.bare }
      : { kind: "code-name-mismatch", byCode: unit, byName: [] };
  }
  const match = isNameOf(unit, bare.written)
    ? matchCode(unit, district)
    : matchKnownCode(register, unit, bare, district);
  return "unit" in match ? { ...match, bare: around.bare } : match;
}

function matchKnownCode(register: Register, unit: Unit, name: StatedName, district: District | null): UnitMatch {
  const { stated, written } = name;
  const others = othersNamed(register, unit, written, district);
  if (others.length > 0) return { kind: "code-name-mismatch", byCode: unit, byName: others };
  const once = otherStatesOf(register).flatMap((state) => {
    const other = indexOf(state).byCode.get(unit.code);
    return other && bearsName(other, written) ? [{ date: state.date, isExact: isNameOf(other, written) }] : [];
  });
  if (bearsName(unit, written) || once.length > 0 || isSlipFor(unit, written, rivalsOf(register, unit))) {
    const otherDate = once.find(({ isExact }) => isExact)?.date ?? null;
    return isWithin(unit, district) ? { kind: "renamed", unit, stated, otherDate } : { kind: "wrong-district", unit };
  }
  return { kind: "code-name-mismatch", byCode: unit, byName: sameProvince(unit, unitsNamed(register, written)) };
}

/**
 * Units that what is written says exactly, where a mix-up with the code's unit is likely: in its province, or, if
 * only the type tells the two apart, in the sheet's district.
 */
function othersNamed(register: Register, unit: Unit, written: WrittenName, district: District | null): readonly Unit[] {
  const exact = sameProvince(unit, unitsNamed(register, written)).filter((other) => isNameOf(other, written));
  return bearsName(unit, written) ? exact.filter((other) => isWithin(other, district)) : exact;
}

function rivalsOf(register: Register, unit: Unit): readonly Unit[] {
  return sameProvince(unit, register.units);
}

function sameProvince({ code, province }: Unit, units: readonly Unit[]): readonly Unit[] {
  return units.filter((other) => other.code !== code && other.province.code === province.code);
}

/** A code that the register does not know never yields to the name, nor the name to it. */
function matchUnknownCode(
  register: Register,
  code: string,
  name: StatedName | null,
  district: District | null,
): UnitMatch {
  const old = successorUnits(register, oldUnitOf(register, code));
  if (name === null) return { kind: "unknown", suggestions: old };
  const byName = matchName(register, name, district);
  switch (byName.kind) {
    case "unknown":
      return old.length > 0 ? { kind: "unknown", suggestions: old } : byName;
    case "code-name-mismatch":
      return byName;
    case "ambiguous":
      return { kind: "code-name-mismatch", byCode: null, byName: byName.candidates };
    case "matched":
    case "renamed":
    case "wrong-district":
      return { kind: "code-name-mismatch", byCode: null, byName: [byName.unit] };
  }
}

/** Five digits; a text that is no code stays as it is and will be known to no register. */
function readCode(text: string | null): string | null {
  if (text === null || /^\d{5}$/.test(text)) return text;
  const code = tidyText(text).replace(/^'/, "");
  if (!/[\p{L}\p{N}]/u.test(code)) return null;
  return code.replace(/^(\d+)[.,]0+$/, "$1").replace(/^\d{1,4}$/, (digits) => digits.padStart(5, "0"));
}

function readName(text: string | null): StatedName | null {
  if (text === null) return null;
  const stated = tidyText(text);
  return /[\p{L}\p{N}]/u.test(stated) ? statedName(stated) : null;
}
