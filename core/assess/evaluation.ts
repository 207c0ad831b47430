import type { NotRun } from "../selection/selection-result.ts";
import { unitOf } from "../selection/cap-use.ts";
import { runChecks } from "../checks/run-checks.ts";
import { chooseRegister } from "../open/choose-register.ts";
import { evaluateAreas, type EvaluatedArea } from "../evaluation/evaluate.ts";
import { openFindings } from "./finalise.ts";
import { totalsOf, type Finding, type Totals } from "../finding.ts";
import type { Plan } from "../plan/plan.ts";
import type { Register } from "../register/unit.ts";
import type { ReadingOptions } from "../sheet/area-sheet.ts";
import type { EvaluationReading } from "../sheet/evaluation/evaluation-sheet.ts";
import { readLog, type LogEntry } from "../sheet/managed/log.ts";
import { readEvaluationSheet } from "../sheet/evaluation/read-evaluation-sheet.ts";
import { readSelectionSheet } from "../sheet/selection/read-selection-sheet.ts";
import { readSettings } from "../sheet/settings-sheet.ts";
import { contentOf, type Table, type WorkbookContent } from "../table.ts";

/** What an evaluation sheet comes to. */
export interface EvaluationResult {
  readonly plan: Plan;
  readonly register: Register;
  readonly reading: EvaluationReading;
  /** Empty where no sheet with areas could be read. */
  readonly areas: readonly EvaluatedArea[];
  /** Codes of the units that were to be judged that year; null where neither ledger nor selection sheet says. */
  readonly due: readonly string[] | null;
  /** Errors first, then in the order of the sheet. */
  readonly findings: readonly Finding[];
  readonly totals: Totals;
  readonly notRun: readonly NotRun[];
  readonly final: boolean;
  /** The workbook's log: accepted warnings among it. */
  readonly log: readonly LogEntry[];
}

/** What the checks of an evaluation sheet say. */
export interface CheckedEvaluation extends EvaluationResult {
  /** What keeps the evaluation from being final: every error, and every warning without a recorded reason. */
  readonly open: readonly Finding[];
}

export interface EvaluationOptions extends ReadingOptions {
  /** ISO date of asking: how many days are left until the report is due. Never the clock. */
  readonly date?: string;
  /** The results are about to be finalised: blanks and missing columns become errors. */
  readonly final?: boolean;
  /** Which communes exist; without it Đồng Nai's register of the year. */
  readonly register?: Register;
  /** Codes of the units to be judged that year, from a ledger; without it the workbook's own selection sheet says. */
  readonly due?: readonly string[];
}

/**
 * Reads, judges and checks the evaluation sheet of a workbook (bảng chấm chỉ tiêu).
 *
 * @param given a workbook, or its tables alone
 * @example
 * const rows = [["Tên đơn vị", "T1", "T7", "T9", "G1", "G2"], ["Phường Tam Hiệp", "không", "có", "có", "có", "không"]];
 * const evaluation = { name: "Chấm", sheet: "Chấm", address: "A1:F2", rows };
 * checkEvaluation([evaluation], plan7488, { year: 2018 }).areas[0].success.verdict // "notMet": G2 is answered no
 */
export function checkEvaluation(
  given: WorkbookContent | readonly Table[],
  plan: Plan,
  options: EvaluationOptions = {},
): CheckedEvaluation {
  const content = contentOf(given);
  const { year, district, reportDue } = readSettings(content);
  const asked: EvaluationOptions = {
    ...(year !== undefined && { year }),
    ...(district !== undefined && { district }),
    ...options,
  };
  const { reading, register } = readEvaluationSheet(
    content,
    plan,
    (of, dates) => chooseRegister(content, asked, of, dates),
    asked,
  );
  const areas = reading.sheet ? evaluateAreas(reading.sheet.areas, plan) : [];
  const due = options.due ?? dueIn(content, plan, register, reading.sheet?.year ?? null);
  const final = options.final ?? false;
  const context = {
    plan,
    register,
    reading,
    areas,
    due,
    date: options.date ?? null,
    reportDue: reportDue ?? null,
    final,
  };
  const { findings, notRun } = runChecks(context);
  const result = { plan, register, reading, areas, due, findings, totals: totalsOf(findings), notRun, final };
  const log = readLog(content);
  return { ...result, log, open: openFindings({ findings, log }) };
}

/** The units approved for the year or carried over into it, where the workbook's selection sheet is of that year. */
function dueIn(
  content: WorkbookContent,
  plan: Plan,
  register: Register,
  year: number | null,
): readonly string[] | null {
  if (year === null) return null;
  const { sheet } = readSelectionSheet(content, plan, () => register).reading;
  if (!sheet || sheet.year !== year) return null;
  const isMarked = sheet.columns.some(({ use }) => use === "approved" || use === "carriedOver");
  if (!isMarked) return null;
  const chosen = sheet.areas.filter(({ approved, carriedOver }) => approved || carriedOver);
  return [...new Set(chosen.flatMap((area) => unitOf(area)?.code ?? []))];
}
