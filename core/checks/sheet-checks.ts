import { ambiguousThousands } from "./cells/ambiguous-thousands.ts";
import { blankValue } from "./cells/blank-value.ts";
import { cellError } from "./cells/cell-error.ts";
import { dateInCount } from "./cells/date-in-count.ts";
import { implausible } from "./cells/implausible.ts";
import { negative } from "./cells/negative.ts";
import { notANumber } from "./cells/not-a-number.ts";
import { notWhole } from "./cells/not-whole.ts";
import { numberAsText } from "./cells/number-as-text.ts";
import { shownDiffers } from "./cells/shown-differs.ts";
import { staleFormula } from "./cells/stale-formula.ts";
import { yesNoUnreadable } from "./cells/yes-no-unreadable.ts";
import { dashesDecide } from "./evaluation/dashes-decide.ts";
import { evaluatedNotSelected } from "./evaluation/evaluated-not-selected.ts";
import { gateBlank } from "./evaluation/gate-blank.ts";
import { householdsZero } from "./evaluation/households-zero.ts";
import { notApplicableDecides } from "./evaluation/not-applicable-decides.ts";
import { partExceedsWhole } from "./evaluation/part-exceeds-whole.ts";
import { reportDue } from "./evaluation/report-due.ts";
import { selectedNotEvaluated } from "./evaluation/selected-not-evaluated.ts";
import { shareWithoutParts } from "./evaluation/share-without-parts.ts";
import { storedVerdictDiffers } from "./evaluation/stored-verdict-differs.ts";
import { verdictTyped } from "./evaluation/verdict-typed.ts";
import { duplicateYearEntry } from "./ledger/duplicate-year-entry.ts";
import { entryUnreadable } from "./ledger/entry-unreadable.ts";
import { impossibleTransition } from "./ledger/impossible-transition.ts";
import { countsWithoutNames } from "./ledger/counts-without-names.ts";
import { namedCountDiffers } from "./ledger/named-count-differs.ts";
import { provisional } from "./ledger/provisional.ts";
import { relapseBeforeSuccess } from "./ledger/relapse-before-success.ts";
import { successorUnknown } from "./ledger/successor-unknown.ts";
import { capBase } from "./selection/cap-base.ts";
import { capExceeded } from "./selection/cap-exceeded.ts";
import { capZero } from "./selection/cap-zero.ts";
import { carriedOverMissing } from "./selection/carried-over-missing.ts";
import { decisionDateOdd } from "./selection/decision-date-odd.ts";
import { decisionBeforePlan } from "./selection/decision-before-plan.ts";
import { nearTheLine } from "./selection/near-the-line.ts";
import { provisionalScale } from "./selection/provisional-scale.ts";
import { reselectedAfterSuccess } from "./selection/reselected-after-success.ts";
import { selectedOutOfOrder } from "./selection/selected-out-of-order.ts";
import { selectedWithZeroScore } from "./selection/selected-with-zero-score.ts";
import { selectedWithoutDecision } from "./selection/selected-without-decision.ts";
import { selectionNotStated } from "./selection/selection-not-stated.ts";
import { smallScaleBase } from "./selection/small-scale-base.ts";
import { storedScoreDiffers } from "./selection/stored-score-differs.ts";
import { termExceeded } from "./selection/term-exceeded.ts";
import { tieAtCut } from "./selection/tie-at-cut.ts";
import { columnQuestion } from "./table/column-question.ts";
import { duplicateColumn } from "./table/duplicate-column.ts";
import { hiddenColumn } from "./table/hidden-column.ts";
import { hiddenRows } from "./table/hidden-rows.ts";
import { missingColumn } from "./table/missing-column.ts";
import { missingNameColumn } from "./table/missing-name-column.ts";
import { noDistrict } from "./table/no-district.ts";
import { noHeader } from "./table/no-header.ts";
import { noRows } from "./table/no-rows.ts";
import { noYear } from "./table/no-year.ts";
import { otherYearColumn } from "./table/other-year-column.ts";
import { personalNames } from "./table/personal-names.ts";
import { severalTables } from "./table/several-tables.ts";
import { totalMismatch } from "./table/total-mismatch.ts";
import { unknownColumn } from "./table/unknown-column.ts";
import { yearOutsidePlan } from "./table/year-outside-plan.ts";
import { ambiguousUnit } from "./units/ambiguous-unit.ts";
import { codeNameMismatch } from "./units/code-name-mismatch.ts";
import { duplicateUnit } from "./units/duplicate-unit.ts";
import { legacyEncoding } from "./units/legacy-encoding.ts";
import { missingUnit } from "./units/missing-unit.ts";
import { otherProvince } from "./units/other-province.ts";
import { registerOtherDay } from "./units/register-other-day.ts";
import { renamedUnit } from "./units/renamed-unit.ts";
import { unknownUnit } from "./units/unknown-unit.ts";
import { untidyText } from "./units/untidy-text.ts";
import { wrongDistrict } from "./units/wrong-district.ts";
import type { Check } from "./check.ts";

/**
 * Every check of a list, an evaluation or a ledger once, in the order in which findings of one cell stand: what holds for
 * any sheet, then what only a selection sheet, an evaluation sheet, a ledger has.
 */
export const sheetChecks: readonly Check[] = [
  noHeader,
  missingNameColumn,
  duplicateColumn,
  missingColumn,
  columnQuestion,
  otherYearColumn,
  noYear,
  noDistrict,
  otherProvince,
  registerOtherDay,
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
  dateInCount,
  shownDiffers,
  yesNoUnreadable,
  cellError,
  numberAsText,
  ambiguousThousands,
  implausible,
  hiddenRows,
  hiddenColumn,
  yearOutsidePlan,
  selectionNotStated,
  capExceeded,
  capZero,
  selectedWithoutDecision,
  decisionBeforePlan,
  decisionDateOdd,
  termExceeded,
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
  partExceedsWhole,
  householdsZero,
  gateBlank,
  storedVerdictDiffers,
  notApplicableDecides,
  dashesDecide,
  verdictTyped,
  shareWithoutParts,
  evaluatedNotSelected,
  selectedNotEvaluated,
  reportDue,
  entryUnreadable,
  duplicateYearEntry,
  impossibleTransition,
  relapseBeforeSuccess,
  successorUnknown,
  namedCountDiffers,
  countsWithoutNames,
  provisional,
];
