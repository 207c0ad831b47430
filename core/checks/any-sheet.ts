import { ambiguousThousands } from "./ambiguous-thousands.ts";
import { ambiguousUnit } from "./ambiguous-unit.ts";
import { blankValue } from "./blank-value.ts";
import { cellError } from "./cell-error.ts";
import { codeNameMismatch } from "./code-name-mismatch.ts";
import { duplicateColumn } from "./duplicate-column.ts";
import { duplicateUnit } from "./duplicate-unit.ts";
import { hiddenRows } from "./hidden-rows.ts";
import { implausible } from "./implausible.ts";
import { legacyEncoding } from "./legacy-encoding.ts";
import { missingColumn } from "./missing-column.ts";
import { missingNameColumn } from "./missing-name-column.ts";
import { negative } from "./negative.ts";
import { noDistrict } from "./no-district.ts";
import { noHeader } from "./no-header.ts";
import { noRows } from "./no-rows.ts";
import { noYear } from "./no-year.ts";
import { notANumber } from "./not-a-number.ts";
import { notWhole } from "./not-whole.ts";
import { numberAsText } from "./number-as-text.ts";
import { personalNames } from "./personal-names.ts";
import { renamedUnit } from "./renamed-unit.ts";
import { severalTables } from "./several-tables.ts";
import { staleFormula } from "./stale-formula.ts";
import { totalMismatch } from "./total-mismatch.ts";
import { unknownColumn } from "./unknown-column.ts";
import { unknownUnit } from "./unknown-unit.ts";
import { untidyText } from "./untidy-text.ts";
import { wrongDistrict } from "./wrong-district.ts";
import { yearOutsidePlan } from "./year-outside-plan.ts";
import { yesNoUnreadable } from "./yes-no-unreadable.ts";
import type { Check, SheetContext } from "./check.ts";

/** What holds for any sheet of areas: its header, its columns, which units its rows are about. */
export const unitChecks: readonly Check<SheetContext>[] = [
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
];

/** What holds for the cells of any sheet of areas, and for its year. */
export const cellChecks: readonly Check<SheetContext>[] = [
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
];
