import { cellChecks, unitChecks } from "./any-sheet.ts";
import { capBase } from "./cap-base.ts";
import { capExceeded } from "./cap-exceeded.ts";
import { capZero } from "./cap-zero.ts";
import { carriedOverMissing } from "./carried-over-missing.ts";
import type { Check, CheckContext } from "./check.ts";
import { decisionDateOdd } from "./decision-date-odd.ts";
import { missingUnit } from "./missing-unit.ts";
import { nearTheLine } from "./near-the-line.ts";
import { provisionalScale } from "./provisional-scale.ts";
import { reselectedAfterSuccess } from "./reselected-after-success.ts";
import { runEach, type CheckRun } from "./run-checks.ts";
import { selectedOutOfOrder } from "./selected-out-of-order.ts";
import { selectedWithZeroScore } from "./selected-with-zero-score.ts";
import { selectedWithoutDecision } from "./selected-without-decision.ts";
import { smallScaleBase } from "./small-scale-base.ts";
import { storedScoreDiffers } from "./stored-score-differs.ts";
import { tieAtCut } from "./tie-at-cut.ts";

/** Every check of a selection sheet, in the order of the guide: first what holds for any sheet, then the selection. */
export const selectionChecks: readonly Check[] = [
  ...unitChecks,
  missingUnit,
  ...cellChecks,
  capExceeded,
  capZero,
  selectedWithoutDecision,
  decisionDateOdd,
  reselectedAfterSuccess,
  carriedOverMissing,
  selectedOutOfOrder,
  selectedWithZeroScore,
  tieAtCut,
  storedScoreDiffers,
  smallScaleBase,
  provisionalScale,
  capBase,
  nearTheLine,
];

const bySelection: ReadonlyMap<string, Check> = new Map(selectionChecks.map((check) => [check.code, check]));

/** The check of a selection sheet that raises a code. @example selectionCheckOf("cap-exceeded").severity // "error" */
export function selectionCheckOf(code: string): Check | undefined {
  return bySelection.get(code);
}

/**
 * Runs checks on what was read of a workbook, and names those that did not run, with why.
 *
 * @example runChecks(selectionChecks, { plan, register, reading, result, final: false }).findings
 */
export function runChecks(those: readonly Check[], context: CheckContext): CheckRun {
  return runEach(those, context);
}
