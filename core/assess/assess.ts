import { assessSelection, type SelectionOptions } from "./selection.ts";
import type { SelectionAssessment } from "../selection/selection-result.ts";
import { checkEvaluation, type CheckedEvaluation } from "./evaluation.ts";
import { checkLedger, type CheckedLedger } from "./ledger.ts";
import { districtYears } from "../life-cycle/district-years.ts";
import { severities, totalsOf, type Finding } from "../finding.ts";
import { yearOf } from "../life-cycle/counts.ts";
import { historyOf, type History } from "../life-cycle/history.ts";
import type { LedgerEntry } from "../life-cycle/ledger-entry.ts";
import type { Plan } from "../plan/plan.ts";
import { rollUp, type RollUp } from "../life-cycle/roll-up.ts";
import { ledgerHistory } from "../selection/selection-history.ts";
import { statedSuccessors } from "../sheet/managed/unit-changes.ts";
import { contentOf, type Table, type WorkbookContent } from "../table.ts";
import { yearEntries } from "./year-entries.ts";

export interface AssessOptions extends SelectionOptions {
  /** What happened in earlier years; without it the ledger of the workbook, where there is one. */
  readonly ledger?: readonly LedgerEntry[];
}

/** All that one workbook, one plan and one year come to: the list, its evaluation, its past. Same input, same answer. */
export interface Assessment extends SelectionAssessment {
  /** Null where the workbook has no evaluation sheet. */
  readonly evaluation: CheckedEvaluation | null;
  /** Null where the workbook has no ledger. */
  readonly ledger: CheckedLedger | null;
  /** What ledger, list and evaluation together say of the areas; null where none of them says anything. */
  readonly history: History | null;
  /** The year and the phase in counts, by district and for the whole; null while the year is unknown. */
  readonly rollUp: RollUp | null;
}

/**
 * The whole calculation: a workbook's tables, a plan and a year become findings, scores, a proposal, the verdict of each
 * area, and the objectives of the year and of the phase. Bad data is a finding and never stops other rows.
 *
 * @param given a workbook, or its tables alone
 * @param yearOrOptions the plan year, or all that the user states; what is left out is read from the sheets
 * @example assess([table], plan7488, 2018).result.capUse.cap // 4 for the 30 units of Biên Hòa
 */
export function assess(
  given: WorkbookContent | readonly Table[],
  plan: Plan,
  yearOrOptions: number | AssessOptions = {},
): Assessment {
  const content = contentOf(given);
  const options = typeof yearOrOptions === "number" ? { year: yearOrOptions } : yearOrOptions;
  const checked = checkLedger(content, plan, aboutLedger(options));
  const entries = options.ledger ?? checked.reading.sheet?.entries ?? [];
  return join(assessSelection(content, plan, options, ledgerHistory(entries)), checked, content, options);
}

/**
 * The list of a year with what the workbook's evaluation sheet and ledger add to it.
 *
 * @example withYear(assessSelection([table], plan7488, 2018), { tables: [table] }).evaluation // null
 */
export function withYear(
  selection: SelectionAssessment,
  content: WorkbookContent,
  options: AssessOptions = {},
): Assessment {
  return join(selection, checkLedger(content, selection.plan, aboutLedger(options)), content, options);
}

function aboutLedger({ date, final = false, register }: AssessOptions) {
  return { final, ...(register && { register }), ...(date !== undefined && { date }) };
}

function join(
  selection: SelectionAssessment,
  checked: CheckedLedger,
  content: WorkbookContent,
  options: AssessOptions,
): Assessment {
  const { plan } = selection;
  const { date } = options;
  const about = aboutLedger(options);
  const hasList = selection.reading.sheet !== null;
  const ledger = isThere(checked, hasList) ? checked : null;
  const year = options.year ?? selection.result?.sheet.year ?? null;
  const written = ledger?.reading.sheet?.entries ?? [];
  const successors = statedSuccessors(content);
  const asOf = { successors, ...(date !== undefined && { on: date }) };
  const due = year === null ? [] : dueIn(historyOf(withList(selection, null, year, written), asOf), year);
  const judged = checkEvaluation(content, plan, {
    ...about,
    ...(options.year !== undefined && { year: options.year }),
    ...(options.district !== undefined && { district: options.district }),
    ...(due.length > 0 && { due }),
  });
  const evaluation = isThere(judged, hasList) ? judged : null;

  const whole = year ?? evaluation?.reading.sheet?.year ?? null;
  const entries = whole === null ? written : withList(selection, evaluation, whole, written);
  const history = entries.length > 0 ? historyOf(entries, asOf) : null;

  // A workbook without a list is no list with a missing header.
  const others = [evaluation, ledger].filter((one) => one !== null);
  const all = selection.reading.sheet || others.length === 0 ? [selection, ...others] : others;
  const findings = inOrder(all.flatMap((one) => one.findings));
  const notRun = all.flatMap((one) => one.notRun);
  return {
    ...selection,
    findings,
    totals: totalsOf(findings),
    notRun: notRun.filter(({ code }, index) => notRun.findIndex((one) => one.code === code) === index),
    evaluation,
    ledger,
    history,
    rollUp: history && whole !== null ? rollUpOf(history, whole, selection) : null,
  };
}

/** Beside a list a sheet without rows is one that is not filled in yet: its time comes later in the year. */
function isThere(
  { reading: { sheet } }: Pick<CheckedLedger | CheckedEvaluation, "reading">,
  hasList: boolean,
): boolean {
  return sheet !== null && (sheet.areas.length > 0 || !hasList);
}

/** The ledger with what the list of the year and its evaluation add to it. */
function withList(
  selection: SelectionAssessment,
  evaluation: CheckedEvaluation | null,
  year: number,
  written: readonly LedgerEntry[],
): readonly LedgerEntry[] {
  return [...written, ...yearEntries(selection, evaluation, year, written)];
}

function dueIn(history: History, year: number): readonly string[] {
  return yearOf(history, year).due.flatMap(({ code }) => code ?? []);
}

/** Errors first; the list before the evaluation before the ledger. The sort is stable. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** Districts that have nothing in them are left out, but for the one that the list is about. */
function rollUpOf(history: History, year: number, { register, plan, result }: SelectionAssessment): RollUp {
  const { districts } = districtYears(history, year, register, plan);
  const own = result?.sheet.district?.code;
  const some = districts.filter(
    ({ district, used, phase }) => district === null || district.code === own || used > 0 || phase.transformed > 0,
  );
  return rollUp(some, plan);
}
