import { ambiguousThousands } from "./cells/ambiguous-thousands.ts";
import { ambiguousUnit } from "./units/ambiguous-unit.ts";
import { blankValue } from "./cells/blank-value.ts";
import { cellError } from "./cells/cell-error.ts";
import { codeNameMismatch } from "./units/code-name-mismatch.ts";
import { duplicateColumn } from "./table/duplicate-column.ts";
import { duplicateUnit } from "./units/duplicate-unit.ts";
import { hiddenRows } from "./table/hidden-rows.ts";
import { implausible } from "./cells/implausible.ts";
import { legacyEncoding } from "./units/legacy-encoding.ts";
import { missingColumn } from "./table/missing-column.ts";
import { missingNameColumn } from "./table/missing-name-column.ts";
import { negative } from "./cells/negative.ts";
import { noDistrict } from "./table/no-district.ts";
import { noHeader } from "./table/no-header.ts";
import { noRows } from "./table/no-rows.ts";
import { noYear } from "./table/no-year.ts";
import { notANumber } from "./cells/not-a-number.ts";
import { notWhole } from "./cells/not-whole.ts";
import { numberAsText } from "./cells/number-as-text.ts";
import { personalNames } from "./table/personal-names.ts";
import { renamedUnit } from "./units/renamed-unit.ts";
import { severalTables } from "./table/several-tables.ts";
import { staleFormula } from "./cells/stale-formula.ts";
import { totalMismatch } from "./table/total-mismatch.ts";
import { unknownColumn } from "./table/unknown-column.ts";
import { unknownUnit } from "./units/unknown-unit.ts";
import { untidyText } from "./units/untidy-text.ts";
import { wrongDistrict } from "./units/wrong-district.ts";
import { yearOutsidePlan } from "./table/year-outside-plan.ts";
import { yesNoUnreadable } from "./cells/yes-no-unreadable.ts";
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
