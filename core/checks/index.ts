import { cellChecks, unitChecks } from "./any-sheet.ts";
import { capBase } from "./selection/cap-base.ts";
import { capExceeded } from "./selection/cap-exceeded.ts";
import { capZero } from "./selection/cap-zero.ts";
import { carriedOverMissing } from "./selection/carried-over-missing.ts";
import type { Check, CheckContext } from "./check.ts";
import { decisionDateOdd } from "./selection/decision-date-odd.ts";
import { missingUnit } from "./units/missing-unit.ts";
import { nearTheLine } from "./selection/near-the-line.ts";
import { provisionalScale } from "./selection/provisional-scale.ts";
import { reselectedAfterSuccess } from "./selection/reselected-after-success.ts";
import { runEach, type CheckRun } from "./run-checks.ts";
import { selectedOutOfOrder } from "./selection/selected-out-of-order.ts";
import { selectedWithZeroScore } from "./selection/selected-with-zero-score.ts";
import { selectedWithoutDecision } from "./selection/selected-without-decision.ts";
import { smallScaleBase } from "./selection/small-scale-base.ts";
import { storedScoreDiffers } from "./selection/stored-score-differs.ts";
import { tieAtCut } from "./selection/tie-at-cut.ts";

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
