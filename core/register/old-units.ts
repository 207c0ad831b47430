import { reformDate, registerOf } from "./registers.ts";
import { successorsOf } from "./successors.ts";
import { indexOf, isNameOf, unitsNamed } from "./unit-index.ts";
import type { WrittenName } from "./unit-name.ts";
import { fullName, type District, type Register, type Unit } from "./unit.ts";

const mostSuggestions = 3;

/** The units of Đồng Nai of 2017 that are meant, when the register is of the time after the reform; else none. */
export function oldUnits(register: Register, written: WrittenName, district: District | null): readonly Unit[] {
  if (register.date < reformDate) return [];
  return unitsNamed(registerOf("2017-10-15"), written)
    .filter((unit) => isNameOf(unit, written))
    .filter((unit) => district === null || unit.district?.code === district.code);
}

/** The same for a code: since the reform it may be gone. */
export function oldUnitOf(register: Register, code: string): readonly Unit[] {
  if (register.date < reformDate) return [];
  const unit = indexOf(registerOf("2017-10-15")).byCode.get(code);
  return unit ? [unit] : [];
}

/** What became of them, as the register writes it; where no link is known nothing is suggested. */
export function successorUnits(register: Register, old: readonly Unit[]): readonly Unit[] {
  const { byCode } = indexOf(register);
  const units = old
    .flatMap((unit) => successorsOf(unit.code) ?? [])
    .flatMap(({ code, name }) => {
      const unit = byCode.get(code);
      return unit && fullName(unit) === name ? [unit] : [];
    });
  return units.filter((unit, at) => units.indexOf(unit) === at).slice(0, mostSuggestions);
}
