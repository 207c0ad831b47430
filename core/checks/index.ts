import type { NotRun } from "../assessment.ts";
import { ambiguousThousands } from "./ambiguous-thousands.ts";
import { ambiguousUnit } from "./ambiguous-unit.ts";
import { blankValue } from "./blank-value.ts";
import { capBase } from "./cap-base.ts";
import { capExceeded } from "./cap-exceeded.ts";
import { capZero } from "./cap-zero.ts";
import { cellError } from "./cell-error.ts";
import type { Check, CheckContext } from "./check.ts";
import { codeNameMismatch } from "./code-name-mismatch.ts";
import { decisionDateOdd } from "./decision-date-odd.ts";
import { duplicateColumn } from "./duplicate-column.ts";
import { duplicateUnit } from "./duplicate-unit.ts";
import { hiddenRows } from "./hidden-rows.ts";
import { implausible } from "./implausible.ts";
import { legacyEncoding } from "./legacy-encoding.ts";
import { missingColumn } from "./missing-column.ts";
import { missingNameColumn } from "./missing-name-column.ts";
import { missingUnit } from "./missing-unit.ts";
import { nearTheLine } from "./near-the-line.ts";
import { negative } from "./negative.ts";
import { noDistrict } from "./no-district.ts";
import { noHeader } from "./no-header.ts";
import { noRows } from "./no-rows.ts";
import { noYear } from "./no-year.ts";
import { notANumber } from "./not-a-number.ts";
import { notWhole } from "./not-whole.ts";
import { numberAsText } from "./number-as-text.ts";
import { personalNames } from "./personal-names.ts";
import { provisionalScale } from "./provisional-scale.ts";
import { renamedUnit } from "./renamed-unit.ts";
import { runEach, type CheckRun } from "./run-checks.ts";
import { selectedOutOfOrder } from "./selected-out-of-order.ts";
import { selectedWithZeroScore } from "./selected-with-zero-score.ts";
import { selectedWithoutDecision } from "./selected-without-decision.ts";
import { severalTables } from "./several-tables.ts";
import { smallScaleBase } from "./small-scale-base.ts";
import { staleFormula } from "./stale-formula.ts";
import { storedScoreDiffers } from "./stored-score-differs.ts";
import { tieAtCut } from "./tie-at-cut.ts";
import { totalMismatch } from "./total-mismatch.ts";
import { unknownColumn } from "./unknown-column.ts";
import { unknownUnit } from "./unknown-unit.ts";
import { untidyText } from "./untidy-text.ts";
import { wrongDistrict } from "./wrong-district.ts";
import { yearOutsidePlan } from "./year-outside-plan.ts";
import { yesNoUnreadable } from "./yes-no-unreadable.ts";

/** Every check of a selection sheet, in the order of the guide: first what holds for any sheet, then the selection. */
export const selectionChecks: readonly Check[] = [
  noHeader,
  missingNameColumn,
  duplicateColumn,
  missingColumn,
  noYear,
  noDistrict,
  severalTables,
  staleFormula,
  personalNames,
  unknownColumn,
  noRows,
  totalMismatch,
  unknownUnit,
  ambiguousUnit,
  wrongDistrict,
  codeNameMismatch,
  duplicateUnit,
  missingUnit,
  renamedUnit,
  legacyEncoding,
  untidyText,
  blankValue,
  notANumber,
  negative,
  notWhole,
  yesNoUnreadable,
  cellError,
  numberAsText,
  ambiguousThousands,
  implausible,
  hiddenRows,
  yearOutsidePlan,
  capExceeded,
  capZero,
  selectedWithoutDecision,
  decisionDateOdd,
  selectedOutOfOrder,
  selectedWithZeroScore,
  tieAtCut,
  storedScoreDiffers,
  smallScaleBase,
  provisionalScale,
  capBase,
  nearTheLine,
];

const needsHistory = {
  vi: "Cần sổ theo dõi hoặc cột kết quả năm trước.",
  en: "Needs the ledger or a column of last year's result.",
};

/** Checks that ask what became of the areas in earlier years; no sheet of one year can answer that. */
export const ledgerChecks: readonly NotRun[] = [
  { code: "reselected-after-success", why: needsHistory },
  { code: "carried-over-missing", why: needsHistory },
];

const checks: ReadonlyMap<string, Check> = new Map(selectionChecks.map((check) => [check.code, check]));

/** The check that raises a code. */
export function checkOf(code: string): Check | undefined {
  return checks.get(code);
}

/**
 * Runs checks on what was read of a workbook, and names those that did not run, with why.
 *
 * @example runChecks(selectionChecks, { plan, register, reading, result, final: false }).findings
 */
export function runChecks(those: readonly Check[], context: CheckContext): CheckRun {
  const { findings, notRun } = runEach(those, context);
  return { findings, notRun: [...notRun, ...ledgerChecks] };
}
