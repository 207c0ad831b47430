/** The door `diaban/sheet`: cells, headings, addresses, managed sheets. */
import {
  cell,
  count,
  criteria,
  day,
  listOf,
  number,
  one,
  optional,
  options,
  orNull,
  plan,
  scale,
  someOf,
  table,
  text,
  withKeys,
  workbook,
} from "../calls/kinds.ts";
import { ledgerEvents } from "../life-cycle/ledger-entry.ts";
import { taking } from "../calls/taking.ts";
import * as unchecked from "./unchecked.ts";

export { managedSheetTitles, shortestReason } from "./unchecked.ts";
export type * from "./unchecked.ts";

const block = withKeys(() => ({ top: count, left: count, bottom: count, right: count }));
const maybeCell = optional(cell);
const logEntries = listOf(
  withKeys(() => ({
    time: text,
    action: one("accept", "withdraw", "finalise", "freeze-scale", "fix", "undo"),
    fingerprint: text,
    reason: text,
    before: text,
    after: text,
  })),
);
const ledgerEntries = listOf(
  withKeys(() => ({
    unit: withKeys(() => ({ code: orNull(text), name: text })),
    year: count,
    event: one(...ledgerEvents),
    date: orNull(day),
    decisionNumber: orNull(text),
    note: orNull(text),
  })),
);
const settings = someOf(() => ({
  plan: text,
  year: count,
  district: text,
  base: withKeys(() => ({ n: count, source: text })),
  registerOn: day,
  reportDue: day,
  sheet: text,
  headerRow: count,
  columns: listOf(withKeys(() => ({}))),
  noCarriedOver: one(undefined, true),
  judgedOn: day,
  countedFrom: day,
  countedTo: day,
  committee: text,
}));

export const formatAddress = taking(() => [
  unchecked.formatAddress,
  "formatAddress({ row: 11, column: 1 })",
  withKeys(() => ({ row: count, column: count })),
]);
export const formatBlock = taking(() => [
  unchecked.formatBlock,
  "formatBlock({ top: 0, left: 0, bottom: 8, right: 3 })",
  block,
]);
export const parseAddress = taking(() => [unchecked.parseAddress, 'parseAddress("$B$12")', text]);
export const parseBlock = taking(() => [unchecked.parseBlock, 'parseBlock("A1:D9")', text]);
export const columnName = taking(() => [unchecked.columnName, "columnName(27)", count]);
export const originOf = taking(() => [
  unchecked.originOf,
  'originOf({ name: "", sheet: "", address: "B3:D9", rows: [] })',
  table,
]);
export const readDate = taking(() => [unchecked.readDate, 'readDate("15/3/2018")', cell]);
export const serialOfIso = taking(() => [unchecked.serialOfIso, 'serialOfIso("2018-03-15")', day]);
export const placeInColumn = taking(() => [
  unchecked.placeInColumn,
  'placeInColumn(assessment.selection.sheet, 2, "name")',
  withKeys(() => ({ table, columns: listOf(withKeys(() => ({ index: count }))) })),
  count,
  text,
]);
export const managedTable = taking(() => [
  unchecked.managedTable,
  'managedTable({ tables: [] }, "DIABAN_NHATKY")',
  workbook,
  one(...Object.keys(unchecked.managedSheetTitles)),
]);
export const planSheet = taking(() => [unchecked.planSheet, "planSheet(plan7488)", plan]);
export const isUnreadable = taking(() => [
  unchecked.isUnreadable,
  'isUnreadable(readCriteriaRange([["a1"], [3]], plan7488.criteria))',
  withKeys(() => ({})),
]);
export const readCriteriaRange = taking(() => [
  unchecked.readCriteriaRange,
  'readCriteriaRange([["a1"], [3]], plan7488.criteria)',
  listOf(listOf(maybeCell)),
  criteria,
]);
export const readHeading = taking(() => [
  unchecked.readHeading,
  'readHeading(["Phạm tội", "Số vụ"], "selection", plan7488)',
  listOf(text),
  one("selection", "evaluation", "ledger"),
  withKeys(() => ({ criteria })),
  options(() => ({ year: orNull(number), fonts: listOf(optional(orNull(text))) })),
]);
export const ledgerSheet = taking(() => [unchecked.ledgerSheet, "ledgerSheet([])", ledgerEntries]);
export const readEvents = taking(() => [unchecked.readEvents, 'readEvents("Phê duyệt; Đạt (15/11/2018)")', text]);
export const logSheet = taking(() => [unchecked.logSheet, "logSheet([])", logEntries, optional(orNull(table))]);
export const logWith = taking(() => [unchecked.logWith, "logWith({ tables: [] }, [])", workbook, logEntries]);
export const readLog = taking(() => [unchecked.readLog, "readLog({ tables: [] })", workbook]);
export const readCount = taking(() => [unchecked.readCount, 'readCount("12 vụ")', maybeCell]);
export const readThreeLevel = taking(() => [unchecked.readThreeLevel, 'readThreeLevel("nghi ngờ")', maybeCell]);
export const readYesNo = taking(() => [unchecked.readYesNo, 'readYesNo("x")', maybeCell, optional(orNull(text))]);
export const readScale = taking(() => [
  unchecked.readScale,
  "readScale({ tables: [] }, plan7488.criteria)",
  workbook,
  criteria,
]);
export const scaleSheet = taking(() => [
  unchecked.scaleSheet,
  'scaleSheet(scale, plan7488.criteria, "2018-01-15", "QĐ 12")',
  scale,
  criteria,
  day,
  text,
]);
export const scaleWith = taking(() => [
  unchecked.scaleWith,
  'scaleWith({ tables: [] }, scale, plan7488.criteria, "2018-01-15", "QĐ 12")',
  workbook,
  scale,
  criteria,
  day,
  text,
]);
export const weightCells = taking(() => [
  unchecked.weightCells,
  "weightCells({ tables: [] }, plan7488.criteria)",
  workbook,
  criteria,
]);
export const weightsSheet = taking(() => [
  unchecked.weightsSheet,
  "weightsSheet(scale, plan7488.criteria)",
  scale,
  criteria,
]);
export const readSettings = taking(() => [unchecked.readSettings, "readSettings({ tables: [] })", workbook]);
export const statedDate = taking(() => [
  unchecked.statedDate,
  "statedDate({ content: { tables: [] }, log: [] })",
  withKeys(() => ({ content: workbook, log: logEntries })),
]);
export const settingsSheet = taking(() => [unchecked.settingsSheet, "settingsSheet({ year: 2018 })", settings]);
export const settingsWith = taking(() => [
  unchecked.settingsWith,
  "settingsWith({ tables: [] }, { year: 2018 })",
  workbook,
  settings,
]);
export const freeTitle = taking(() => [unchecked.freeTitle, 'freeTitle("Nhật ký", [])', text, listOf(text)]);
