/** The door `diaban/register`: units, matching of names, the lists of communes. */
import { day, listOf, one, optional, orNull, register, text, withKeys } from "../calls/kinds.ts";
import { taking } from "../calls/taking.ts";
import * as unchecked from "./unchecked.ts";

export { registerDates } from "./unchecked.ts";
export type * from "./unchecked.ts";

const district = withKeys(() => ({ code: text, name: text }));
const statement = withKeys(() => ({ code: orNull(text), name: orNull(text) }));

export const districtOf = taking(() => [
  unchecked.districtOf,
  'districtOf([matchUnit(registerOf("2018-01-01"), { code: null, name: "Tam Hiệp" }, null)])',
  listOf(withKeys(() => ({ kind: text }))),
]);
export const foldText = taking(() => [unchecked.foldText, 'foldText("Thành phố Biên Hoà")', text]);
export const repairLegacy = taking(() => [
  unchecked.repairLegacy,
  'repairLegacy("Tr¶ng Dµi", ".VnTime")',
  text,
  optional(text),
]);
export const matchDistrict = taking(() => [
  unchecked.matchDistrict,
  'matchDistrict(registerOf("2018-01-01"), "TP. Biên Hoà")',
  register,
  text,
]);
export const matchUnit = taking(() => [
  unchecked.matchUnit,
  'matchUnit(registerOf("2018-01-01"), { code: null, name: "Tam Hiệp" }, null)',
  register,
  statement,
  orNull(district),
]);
export const nearestDistricts = taking(() => [
  unchecked.nearestDistricts,
  'nearestDistricts(registerOf("2018-01-01"), "Bien Hoa")',
  register,
  text,
]);
export const loadRegisters = taking(() => [
  unchecked.loadRegisters,
  'loadRegisters(["national-2017"])',
  listOf(one("national-2017", "national-2025")),
]);
export const nationalRegisterId = taking(() => [unchecked.nationalRegisterId, 'nationalRegisterId("2018-01-01")', day]);
export const registerOf = taking(() => [unchecked.registerOf, 'registerOf("2018-01-01")', day]);
export const successorsOf = taking(() => [unchecked.successorsOf, 'successorsOf("26272")', text]);
export const stripDiacritics = taking(() => [unchecked.stripDiacritics, 'stripDiacritics("Trảng Dài")', text]);
export const tidyText = taking(() => [unchecked.tidyText, 'tidyText("Phường  Trảng Dài")', text]);
export const parseUnitName = taking(() => [unchecked.parseUnitName, 'parseUnitName("P.01")', text]);
export const fullName = taking(() => [
  unchecked.fullName,
  'fullName({ type: "Phường", name: "Trảng Dài" })',
  withKeys(() => ({ type: text, name: text })),
]);
