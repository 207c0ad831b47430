/** The door `diaban`. */
import {
  above,
  basis,
  callable,
  citation,
  count,
  day,
  decimal,
  language,
  listOf,
  method,
  number,
  one,
  optional,
  options,
  or,
  orNull,
  plan,
  recordOf,
  register,
  scale,
  sentence,
  target,
  text,
  truth,
  withKeys,
  workbook,
  type Kind,
} from "./calls/kinds.ts";
import { taking } from "./calls/taking.ts";
import * as unchecked from "./unchecked.ts";

export {
  capOf,
  checks,
  conventions,
  householdGroups,
  isCellError,
  plan7488,
  readPlan,
  rules,
  shareCap,
  successTest,
  sustainedObjective,
  terms,
  WrongUse,
  yearlyObjective,
} from "./unchecked.ts";
export type * from "./unchecked.ts";

const year: Kind = { says: "a year, such as 2018", holds: (value) => count.holds(value) && value !== 0 };
const json: Kind = {
  says: "what JSON.parse made of a text",
  holds: (value) => !["undefined", "function", "symbol", "bigint"].includes(typeof value),
};
const grid: Kind = {
  says: "rows of cells, objects by heading, or a CSV text",
  holds: (value) => typeof value === "string" || Array.isArray(value),
};
// What is wrong in a cell is told with its place by who reads the tables.
const tables = listOf(withKeys(() => ({ sheet: text, address: text })));
const content = or(
  withKeys(() => ({ tables })),
  tables,
);
const opened = withKeys(() => ({
  located: withKeys(() => ({})),
  content: withKeys(() => ({ tables })),
  plan,
  register,
}));
const assessment = withKeys(() => ({
  opened,
  findings: listOf(withKeys(() => ({}))),
  options: withKeys(() => ({})),
  selection: orNull(withKeys(() => ({}))),
}));
const explanation = withKeys(() => ({
  of: text,
  title: sentence,
  lines: listOf(withKeys(() => ({}))),
  basis: listOf(withKeys(() => ({}))),
}));
const registers = options(() => ({ "national-2017": register, "national-2025": register }));
const submissions = listOf(
  withKeys(() => ({
    file: text,
    identity: text,
    year: orNull(number),
    years: listOf(withKeys(() => ({}))),
    units: listOf(withKeys(() => ({}))),
  })),
);
// Names that nobody reads are told by who reads them.
const stated = withKeys(() => ({
  year: optional(number),
  district: optional(text),
  date: optional(day),
  sheet: optional(text),
  sheets: optional(listOf(withKeys(() => ({ sheet: text })))),
  headerRow: optional(count),
  remembered: optional(listOf(withKeys(() => ({})))),
  noCarriedOver: optional(truth),
  today: optional(day),
  final: optional(truth),
  blankIsZero: optional(truth),
  only: one(undefined, "selection", "evaluation", "ledger"),
  ledger: optional(listOf(withKeys(() => ({ event: text, year: number })))),
}));

export const assess: typeof unchecked.assess = taking(() => [
  unchecked.assess as (...given: unknown[]) => unchecked.Assessment,
  "assess([table], plan7488, 2018)",
  or(opened, content),
  optional(or(plan, stated)),
  optional(or(number, stated)),
]);
export const finalise = taking(() => [
  unchecked.finalise,
  'finalise(assessment, "2018-01-15T09:00:00Z")',
  assessment,
  day,
]);
export const formatCitation = taking(() => [
  unchecked.formatCitation,
  'formatCitation(plan7488.successFloor.citation, "vi")',
  citation,
  optional(language),
]);
export const consolidate = taking(() => [
  unchecked.consolidate,
  'consolidate([], plan7488, registerOf("2018-01-01"), 2018)',
  submissions,
  plan,
  register,
  optional(orNull(year)),
]);
export const explanationText = taking(() => [
  unchecked.explanationText,
  'explanationText(explanation, "vi")',
  explanation,
  language,
]);
export const explain = taking(() => [
  unchecked.explain,
  'explain(assessment, "cap", { content, today: null })',
  assessment,
  text,
  withKeys(() => ({ content: workbook, today: optional(orNull(day)) })),
]);
export const assessmentFromJson = taking(() => [
  unchecked.assessmentFromJson,
  "assessmentFromJson(JSON.parse(text))",
  json,
  optional(registers),
]);
export const assessmentJson = taking(() => [
  unchecked.assessmentJson,
  'assessmentJson(assessment, { language: "en", why: ["cap"] })',
  assessment,
  options(() => ({ language, why: listOf(text) })),
]);
export const open = taking(() => [
  unchecked.open,
  "open({ tables }, plan7488, { year: 2018 })",
  content,
  plan,
  optional(stated),
  optional(registers),
]);
export const reopen = taking(() => [
  unchecked.reopen,
  "reopen(opened, await loadRegisters(opened.missingRegisters))",
  opened,
  registers,
]);
export const tableFrom = taking(() => [
  unchecked.tableFrom,
  'tableFrom([{ "Tên đơn vị": "Phường Tam Hiệp", a1: 10 }], { sheet: "Biên Hòa" })',
  grid,
  options(() => ({ sheet: text, separator: one(",", ";", "\\t") })),
]);
export const writePlan = taking(() => [unchecked.writePlan, "writePlan(plan7488)", plan]);
export const report = taking(() => [unchecked.report, 'report(assessment, "vi")', assessment, optional(language)]);
export const resultSheets = taking(() => [
  unchecked.resultSheets,
  'resultSheets(assessment, "vi")',
  assessment,
  optional(language),
]);
export const judgeTarget = taking(() => [
  unchecked.judgeTarget,
  'judgeTarget(plan7488.targets[5], { values: { "T6.whole": 20, "T6.part": 3 } }, plan7488)',
  target,
  withKeys(() => ({
    values: recordOf(optional(orNull(or(truth, number)))),
    stated: one(undefined, "met", "notMet", "undetermined", "notApplicable"),
  })),
  plan,
]);
export const reportDeadline = taking(() => [unchecked.reportDeadline, "reportDeadline(2018, plan7488)", year, plan]);
export const defineRule = taking(() => [
  unchecked.defineRule,
  "defineRule({ id, title, sentences, citation, judge })",
  withKeys(() => ({ id: text, title: sentence, sentences: recordOf(sentence), citation: callable, judge: callable })),
]);
export const compareSelection = taking(() => [
  unchecked.compareSelection,
  "compareSelection(assessment)",
  assessment,
  options(() => ({ ...basis, methods: listOf(method), scale })),
]);
export const fill = taking(() => [
  unchecked.fill,
  'fill({ vi: "Còn {n} xã.", en: "{n} left." }, { n: 1 })',
  sentence,
  recordOf(or(or(text, number), sentence)),
]);
export const formatShare = taking(() => [
  unchecked.formatShare,
  "formatShare(9, 17)",
  count,
  above,
  optional(
    or(
      decimal,
      withKeys(() => ({ decimals: count, rounding: one("half-up", "cut") })),
    ),
  ),
  optional(language),
]);
export const readHeading = taking(() => [
  unchecked.readHeading,
  'readHeading(["Phạm tội", "Số vụ"], "selection", plan7488)',
  listOf(text),
  one("selection", "evaluation", "ledger"),
  plan,
  options(() => ({ year: orNull(number), fonts: listOf(optional(orNull(text))) })),
]);
export const planIn = taking(() => [unchecked.planIn, "planIn({ tables: [] })", workbook]);
