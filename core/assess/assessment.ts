import type { Duties } from "../evaluation/judged-duty.ts";
import type { EvaluatedArea } from "../evaluation/evaluate.ts";
import type { Finding, Totals } from "../finding.ts";
import type { History } from "../life-cycle/history.ts";
import type { LedgerEntry } from "../life-cycle/ledger-entry.ts";
import type { RollUp } from "../life-cycle/roll-up.ts";
import type { OpenedWorkbook } from "../open/opened-workbook.ts";
import type { NotRun, SelectionResult } from "../selection/selection-result.ts";
import type { SheetKind } from "../sheet/area-sheet.ts";
import type { EvaluationSheet } from "../sheet/evaluation/evaluation-sheet.ts";
import type { LedgerSheet } from "../sheet/ledger/ledger.ts";
import type { LogEntry } from "../sheet/managed/log.ts";

export interface AssessOptions {
  /** ISO day of asking, from which days left are counted; nothing else depends on it (Quy ước Q21). Never the clock. */
  readonly today?: string;
  /** About to be finalised: blanks and missing columns become errors. */
  readonly final?: boolean;
  /** «Blank means 0», switched on by the user only, and printed in the report. */
  readonly blankIsZero?: boolean;
  /** A cell formula asks for one sheet; left out, all that the workbook has. */
  readonly only?: SheetKind;
  /** What happened in earlier years; without it the ledger of the workbook, where there is one. */
  readonly ledger?: readonly LedgerEntry[];
}

/** What the checks of one sheet say. */
export interface CheckedSheet {
  /** Errors first, then in the order of the sheet. */
  readonly findings: readonly Finding[];
  readonly totals: Totals;
  readonly notRun: readonly NotRun[];
  /** What keeps it from being final: every error, and every warning without a recorded reason. */
  readonly unsettled: readonly Finding[];
}

/** The targets and the success test, area by area. */
export interface EvaluationResult {
  readonly sheet: EvaluationSheet;
  readonly areas: readonly EvaluatedArea[];
  /** Codes of the units that were to be judged that year; null where neither ledger nor list says. */
  readonly due: readonly string[] | null;
}

/** The ledger, and the past of each area by it alone. */
export interface LedgerResult {
  readonly sheet: LedgerSheet;
  /** From the entries that can be true. */
  readonly history: History;
}

/** All that one workbook, one plan and one year come to; views, report, JSON and command line read this alone. */
export interface Assessment extends CheckedSheet {
  readonly opened: OpenedWorkbook;
  readonly options: AssessOptions;
  /** Scores, ranks, cap and proposal. Null where no list with areas could be read. */
  readonly selection: SelectionResult | null;
  /** Null where the workbook has no evaluation sheet. */
  readonly evaluation: EvaluationResult | null;
  /** Null where the workbook has no ledger. */
  readonly ledger: LedgerResult | null;
  /** What ledger, list and evaluation together say of the areas; null where none of them says anything. */
  readonly history: History | null;
  /** The year and the phase in counts, by district and for the whole; null while the year is unknown. */
  readonly objectives: RollUp | null;
  /** The duties of the plan; null where the workbook has no sheet «Thực hiện». */
  readonly duties: Duties | null;
  /** The same by kind of sheet; null where the workbook has no such sheet. Of a list it says at least that none is there. */
  readonly checked: {
    readonly selection: CheckedSheet;
    readonly evaluation: CheckedSheet | null;
    readonly ledger: CheckedSheet | null;
    readonly obligations: CheckedSheet | null;
  };
  /** The warnings that are accepted, each with the line of the log that says why. */
  readonly accepted: ReadonlyMap<Finding, LogEntry>;
}
