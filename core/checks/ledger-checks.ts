import type { Check, LedgerContext } from "./check.ts";
import { ambiguousUnit } from "./units/ambiguous-unit.ts";
import { cellError } from "./cells/cell-error.ts";
import { codeNameMismatch } from "./units/code-name-mismatch.ts";
import { decisionDateOdd } from "./selection/decision-date-odd.ts";
import { duplicateColumn } from "./table/duplicate-column.ts";
import { duplicateYearEntry } from "./ledger/duplicate-year-entry.ts";
import { entryUnreadable } from "./ledger/entry-unreadable.ts";
import { hiddenRows } from "./table/hidden-rows.ts";
import { impossibleTransition } from "./ledger/impossible-transition.ts";
import { legacyEncoding } from "./units/legacy-encoding.ts";
import { missingNameColumn } from "./table/missing-name-column.ts";
import { namedCountDiffers } from "./ledger/named-count-differs.ts";
import { noHeader } from "./table/no-header.ts";
import { noRows } from "./table/no-rows.ts";
import { personalNames } from "./table/personal-names.ts";
import { provisional } from "./ledger/provisional.ts";
import { relapseBeforeSuccess } from "./ledger/relapse-before-success.ts";
import { renamedUnit } from "./units/renamed-unit.ts";
import { selectedWithoutDecision } from "./selection/selected-without-decision.ts";
import { severalTables } from "./table/several-tables.ts";
import { successorUnknown } from "./ledger/successor-unknown.ts";
import { unknownColumn } from "./table/unknown-column.ts";
import { unknownUnit } from "./units/unknown-unit.ts";
import { untidyText } from "./units/untidy-text.ts";
import { wrongDistrict } from "./units/wrong-district.ts";
import { yearOutsidePlan } from "./table/year-outside-plan.ts";

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
