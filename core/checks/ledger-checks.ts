import type { Check, LedgerContext } from "./check.ts";
import { ambiguousUnit } from "./ambiguous-unit.ts";
import { cellError } from "./cell-error.ts";
import { codeNameMismatch } from "./code-name-mismatch.ts";
import { decisionDateOdd } from "./decision-date-odd.ts";
import { duplicateColumn } from "./duplicate-column.ts";
import { duplicateYearEntry } from "./duplicate-year-entry.ts";
import { entryUnreadable } from "./entry-unreadable.ts";
import { hiddenRows } from "./hidden-rows.ts";
import { impossibleTransition } from "./impossible-transition.ts";
import { legacyEncoding } from "./legacy-encoding.ts";
import { missingNameColumn } from "./missing-name-column.ts";
import { namedCountDiffers } from "./named-count-differs.ts";
import { noHeader } from "./no-header.ts";
import { noRows } from "./no-rows.ts";
import { personalNames } from "./personal-names.ts";
import { provisional } from "./provisional.ts";
import { relapseBeforeSuccess } from "./relapse-before-success.ts";
import { renamedUnit } from "./renamed-unit.ts";
import { selectedWithoutDecision } from "./selected-without-decision.ts";
import { severalTables } from "./several-tables.ts";
import { successorUnknown } from "./successor-unknown.ts";
import { unknownColumn } from "./unknown-column.ts";
import { unknownUnit } from "./unknown-unit.ts";
import { untidyText } from "./untidy-text.ts";
import { wrongDistrict } from "./wrong-district.ts";
import { yearOutsidePlan } from "./year-outside-plan.ts";

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
