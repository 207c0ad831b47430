/** What the door `diaban/register` offers, before its arguments are checked. */
export { districtOf } from "./district-of.ts";
export { foldText } from "./fold.ts";
export { repairLegacy, type Repair } from "./legacy/legacy-encoding.ts";
export { matchDistrict } from "./match-district.ts";
export { matchUnit } from "./match-unit.ts";
export type { UnitMatch, UnitStatement } from "./match.ts";
export { nearestDistricts } from "./nearest-districts.ts";
export {
  loadRegisters,
  nationalRegisterId,
  registerDates,
  registerOf,
  type RegisterId,
  type Registers,
} from "./registers.ts";
export { successorsOf, type Successor } from "./successors.ts";
export { stripDiacritics } from "./strip-diacritics.ts";
export { tidyText } from "./tidy.ts";
export { parseUnitName, type WrittenName } from "./unit-name.ts";
export { fullName, type District, type Register, type Unit, type UnitType } from "./unit.ts";
