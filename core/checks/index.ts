import { ambiguousUnit } from "./ambiguous-unit.ts";
import { cellChecks, unitChecks } from "./any-sheet.ts";
import { capBase } from "./cap-base.ts";
import { capExceeded } from "./cap-exceeded.ts";
import { capZero } from "./cap-zero.ts";
import { carriedOverMissing } from "./carried-over-missing.ts";
import { cellError } from "./cell-error.ts";
import type { Check, CheckContext, LedgerContext } from "./check.ts";
import { codeNameMismatch } from "./code-name-mismatch.ts";
import { decisionDateOdd } from "./decision-date-odd.ts";
import { duplicateColumn } from "./duplicate-column.ts";
import { duplicateYearEntry } from "./duplicate-year-entry.ts";
import { entryUnreadable } from "./entry-unreadable.ts";
import { hiddenRows } from "./hidden-rows.ts";
import { impossibleTransition } from "./impossible-transition.ts";
import { legacyEncoding } from "./legacy-encoding.ts";
import { missingNameColumn } from "./missing-name-column.ts";
import { ownEvaluationChecks } from "./evaluation-checks.ts";
import { missingUnit } from "./missing-unit.ts";
import { namedCountDiffers } from "./named-count-differs.ts";
import { nearTheLine } from "./near-the-line.ts";
import { noHeader } from "./no-header.ts";
import { noRows } from "./no-rows.ts";
import { personalNames } from "./personal-names.ts";
import { provisionalScale } from "./provisional-scale.ts";
import { provisional } from "./provisional.ts";
import { relapseBeforeSuccess } from "./relapse-before-success.ts";
import { renamedUnit } from "./renamed-unit.ts";
import { reselectedAfterSuccess } from "./reselected-after-success.ts";
import { runEach, type CheckRun } from "./run-checks.ts";
import { selectedOutOfOrder } from "./selected-out-of-order.ts";
import { selectedWithZeroScore } from "./selected-with-zero-score.ts";
import { selectedWithoutDecision } from "./selected-without-decision.ts";
import { severalTables } from "./several-tables.ts";
import { smallScaleBase } from "./small-scale-base.ts";
import { storedScoreDiffers } from "./stored-score-differs.ts";
import { successorUnknown } from "./successor-unknown.ts";
import { tieAtCut } from "./tie-at-cut.ts";
import { unknownColumn } from "./unknown-column.ts";
import { unknownUnit } from "./unknown-unit.ts";
import { untidyText } from "./untidy-text.ts";
import { wrongDistrict } from "./wrong-district.ts";
import { yearOutsidePlan } from "./year-outside-plan.ts";

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

/** Every check of a ledger: what holds for any sheet of areas, then its entries. */
export const ledgerChecks: readonly Check<LedgerContext>[] = [
  noHeader,
  missingNameColumn,
  duplicateColumn,
  severalTables,
  personalNames,
  unknownColumn,
  noRows,
  unknownUnit,
  ambiguousUnit,
  wrongDistrict,
  codeNameMismatch,
  renamedUnit,
  legacyEncoding,
  untidyText,
  cellError,
  hiddenRows,
  yearOutsidePlan,
  selectedWithoutDecision,
  decisionDateOdd,
  entryUnreadable,
  duplicateYearEntry,
  impossibleTransition,
  relapseBeforeSuccess,
  successorUnknown,
  namedCountDiffers,
  provisional,
];

/** What every check has, whatever it looks at. */
export type CheckData = Omit<Check<unknown>, "cannotRun" | "find">;

const checks: ReadonlyMap<string, CheckData> = new Map(
  [...selectionChecks, ...ledgerChecks, ...ownEvaluationChecks].map((check) => [check.code, check]),
);

/**
 * The check that raises a code.
 *
 * @example checkOf("cap-exceeded").severity // "error"
 */
export function checkOf(code: string): CheckData | undefined {
  return checks.get(code);
}

/**
 * Runs checks on what was read of a workbook, and names those that did not run, with why.
 *
 * @example runChecks(selectionChecks, { plan, register, reading, result, final: false }).findings
 */
export function runChecks(those: readonly Check[], context: CheckContext): CheckRun {
  return runEach(those, context);
}
