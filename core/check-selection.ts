import type { AssessOptions } from "./assess/assess.ts";
import { assessSelection } from "./assess/selection.ts";
import type { SelectionAssessment } from "./selection/selection-result.ts";
import { openFindings } from "./assess/finalise.ts";
import type { Finding } from "./finding.ts";
import type { Plan } from "./plan/plan.ts";
import { ledgerHistory } from "./selection/selection-history.ts";
import { readLedger } from "./sheet/ledger/read-ledger.ts";
import { contentOf, type Table, type WorkbookContent } from "./table.ts";

/** What the checks of a selection sheet say. */
export interface CheckedSelection extends Pick<SelectionAssessment, "findings" | "totals" | "notRun"> {
  /** What keeps the list from being final: every error, and every warning without a recorded reason. */
  readonly open: readonly Finding[];
}

/**
 * Checks a selection sheet. With `final`, blanks and missing columns are errors, and `open` must be empty for the
 * list to be final.
 *
 * @example checkSelection([table], plan7488, { year: 2018, final: true }).open.length > 0 // true: a figure is missing
 */
export function checkSelection(
  given: WorkbookContent | readonly Table[],
  plan: Plan,
  options: AssessOptions = {},
): CheckedSelection {
  const ledger = options.ledger ?? readLedger(contentOf(given), plan).sheet?.entries ?? [];
  const assessment = assessSelection(given, plan, options, ledgerHistory(ledger));
  const { findings, totals, notRun } = assessment;
  return { findings, totals, notRun, open: openFindings(assessment) };
}
