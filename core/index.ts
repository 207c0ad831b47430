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
import { assess as bareAssess } from "./assess/assess.ts";
import { finalise as bareFinalise } from "./assess/finalise.ts";
import { formatCitation as bareFormatCitation } from "./citation.ts";
import { consolidate as bareConsolidate } from "./consolidation/consolidate.ts";
import { explanationText as bareExplanationText } from "./explain/explanation.ts";
import { explain as bareExplain } from "./explain/index.ts";
import { assessmentFromJson as bareAssessmentFromJson } from "./json/assessment-from-json.ts";
import { assessmentJson as bareAssessmentJson } from "./json/assessment-json.ts";
import { open as bareOpen, reopen as bareReopen } from "./open/open.ts";
import { tableFrom as bareTableFrom } from "./open/table-from.ts";
import { writePlan as bareWritePlan } from "./plan/write-plan.ts";
import { report as bareReport } from "./report/report.ts";
import { resultSheets as bareResultSheets } from "./report/result-sheets.ts";
import { judgeTarget as bareJudgeTarget } from "./rules/judge-target.ts";
import { reportDeadline as bareReportDeadline } from "./rules/report-deadline.ts";
import { defineRule as bareDefineRule } from "./rules/rule.ts";
import { compareSelection as bareCompareSelection } from "./selection/compare-selection.ts";
import { fill as bareFill } from "./sentence.ts";
import { formatShare as bareFormatShare } from "./share.ts";
import { readHeading as bareReadHeading } from "./sheet/heading/read-heading.ts";
import { planIn as barePlanIn } from "./sheet/managed/plan.ts";
import type { Assessment } from "./assess/assessment.ts";

export type { AssessOptions, Assessment, EvaluationResult } from "./assess/assessment.ts";
export { checks } from "./checks/index.ts";
export type { Citation } from "./citation.ts";
export type { Consolidation } from "./consolidation/consolidate.ts";
export type { Explanation, FigureId } from "./explain/explanation.ts";
export type { Change, Finding, Fix, Severity } from "./finding.ts";
export type { OpenedWorkbook, Stated } from "./open/opened-workbook.ts";
export { capOf } from "./plan/cap-of.ts";
export { conventions } from "./plan/conventions.ts";
export { plan7488 } from "./plan/plan-7488.ts";
export type { Plan } from "./plan/plan.ts";
export { readPlan } from "./plan/read-plan.ts";
export { householdGroups } from "./rules/household-groups.ts";
export { rules } from "./rules/index.ts";
export type { Rule } from "./rules/rule.ts";
export { shareCap } from "./rules/share-cap.ts";
export { successTest } from "./rules/success-test.ts";
export { sustainedObjective } from "./rules/sustained-objective.ts";
export { yearlyObjective } from "./rules/yearly-objective.ts";
export type { SelectionResult } from "./selection/selection-result.ts";
export type { Language, Sentence } from "./sentence.ts";
export type { ManagedSheet } from "./sheet/managed/managed-sheets.ts";
export { isCellError, type Cell, type CellPlace, type Table, type WorkbookContent } from "./table.ts";
export { terms } from "./terms.ts";
export type { Judgement, Reason, Verdict } from "./verdict.ts";
export { WrongUse } from "./wrong-use.ts";

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

export const assess: typeof bareAssess = taking(() => [
  bareAssess as (...given: unknown[]) => Assessment,
  "assess([table], plan7488, 2018)",
  or(opened, content),
  optional(or(plan, stated)),
  optional(or(number, stated)),
]);
export const finalise = taking(() => [bareFinalise, 'finalise(assessment, "2018-01-15T09:00:00Z")', assessment, day]);
export const formatCitation = taking(() => [
  bareFormatCitation,
  'formatCitation(plan7488.successFloor.citation, "vi")',
  citation,
  optional(language),
]);
export const consolidate = taking(() => [
  bareConsolidate,
  'consolidate([], plan7488, registerOf("2018-01-01"), 2018)',
  submissions,
  plan,
  register,
  optional(orNull(year)),
]);
export const explanationText = taking(() => [
  bareExplanationText,
  'explanationText(explanation, "vi")',
  explanation,
  language,
]);
export const explain = taking(() => [
  bareExplain,
  'explain(assessment, "cap", { content, today: null })',
  assessment,
  text,
  withKeys(() => ({ content: workbook, today: optional(orNull(day)) })),
]);
export const assessmentFromJson = taking(() => [
  bareAssessmentFromJson,
  "assessmentFromJson(JSON.parse(text))",
  json,
  optional(registers),
]);
export const assessmentJson = taking(() => [
  bareAssessmentJson,
  'assessmentJson(assessment, { language: "en", why: ["cap"] })',
  assessment,
  options(() => ({ language, why: listOf(text) })),
]);
export const open = taking(() => [
  bareOpen,
  "open({ tables }, plan7488, { year: 2018 })",
  content,
  plan,
  optional(stated),
  optional(registers),
]);
export const reopen = taking(() => [
  bareReopen,
  "reopen(opened, await loadRegisters(opened.missingRegisters))",
  opened,
  registers,
]);
export const tableFrom = taking(() => [
  bareTableFrom,
  'tableFrom([{ "Tên đơn vị": "Phường Tam Hiệp", a1: 10 }], { sheet: "Biên Hòa" })',
  grid,
  options(() => ({ sheet: text, separator: one(",", ";", "\\t") })),
]);
export const writePlan = taking(() => [bareWritePlan, "writePlan(plan7488)", plan]);
export const report = taking(() => [bareReport, 'report(assessment, "vi")', assessment, optional(language)]);
export const resultSheets = taking(() => [
  bareResultSheets,
  'resultSheets(assessment, "vi")',
  assessment,
  optional(language),
]);
export const judgeTarget = taking(() => [
  bareJudgeTarget,
  'judgeTarget(plan7488.targets[5], { values: { "T6.whole": 20, "T6.part": 3 } }, plan7488)',
  target,
  withKeys(() => ({
    values: recordOf(optional(orNull(or(truth, number)))),
    stated: one(undefined, "met", "notMet", "undetermined", "notApplicable"),
  })),
  plan,
]);
export const reportDeadline = taking(() => [bareReportDeadline, "reportDeadline(2018, plan7488)", year, plan]);
export const defineRule = taking(() => [
  bareDefineRule,
  "defineRule({ id, title, sentences, citation, judge })",
  withKeys(() => ({ id: text, title: sentence, sentences: recordOf(sentence), citation: callable, judge: callable })),
]);
export const compareSelection = taking(() => [
  bareCompareSelection,
  "compareSelection(assessment)",
  assessment,
  options(() => ({ ...basis, methods: listOf(method), scale })),
]);
export const fill = taking(() => [
  bareFill,
  'fill({ vi: "Còn {n} xã.", en: "{n} left." }, { n: 1 })',
  sentence,
  recordOf(or(or(text, number), sentence)),
]);
export const formatShare = taking(() => [
  bareFormatShare,
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
  bareReadHeading,
  'readHeading(["Phạm tội", "Số vụ"], "selection", plan7488)',
  listOf(text),
  one("selection", "evaluation", "ledger"),
  plan,
  options(() => ({ year: orNull(number), fonts: listOf(optional(orNull(text))) })),
]);
export const planIn = taking(() => [barePlanIn, "planIn({ tables: [] })", workbook]);
