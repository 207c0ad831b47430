import { runChecks } from "../checks/run-checks.ts";
import type { NotRun } from "../selection/selection-result.ts";
import { openFindings } from "./finalise.ts";
import { totalsOf, type Finding, type Totals } from "../finding.ts";
import { historyOf, type History } from "../life-cycle/history.ts";
import type { Plan } from "../plan/plan.ts";
import { registerDates, registerOf } from "../register/registers.ts";
import type { LedgerReading } from "../sheet/ledger/ledger.ts";
import { readLog } from "../sheet/managed/log.ts";
import { readLedger, type LedgerOptions } from "../sheet/ledger/read-ledger.ts";
import { statedSuccessors } from "../sheet/managed/unit-changes.ts";
import { contentOf, type Table, type WorkbookContent } from "../table.ts";

export interface LedgerCheckOptions extends LedgerOptions {
  /** ISO date of the report: what happened later is left alone. Without it the whole ledger counts. */
  readonly date?: string;
  /** The figures are about to be reported. */
  readonly final?: boolean;
}

/** What a ledger says, and what the checks say of it. */
export interface CheckedLedger {
  readonly reading: LedgerReading;
  /** The past of each area, from the entries that can be true; null when no ledger was read. */
  readonly history: History | null;
  readonly findings: readonly Finding[];
  readonly totals: Totals;
  readonly notRun: readonly NotRun[];
  /** Every error, and every warning without a recorded reason. */
  readonly open: readonly Finding[];
}

/**
 * Reads and checks a ledger. What cannot be true is left out of its history, and a finding says so.
 *
 * @example checkLedger([ledgerSheet(entries).table], plan7488).history.leftOut // []
 */
export function checkLedger(
  given: WorkbookContent | readonly Table[],
  plan: Plan,
  options: LedgerCheckOptions = {},
): CheckedLedger {
  const content = contentOf(given);
  const { date, final = false } = options;
  const register = options.register ?? registerOf(date ?? registerDates[0]);
  const reading = readLedger(content, plan, options);
  const successors = statedSuccessors(content);
  const history = reading.sheet && historyOf(reading.sheet.entries, { successors, ...(date && { on: date }) });
  const { findings, notRun } = runChecks({ plan, register, reading, history, final });
  const open = openFindings({ findings, log: readLog(content) });
  return { reading, history, findings, totals: totalsOf(findings), notRun, open };
}
