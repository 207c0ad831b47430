import type { SelectionSheet } from "../../../core/sheet/selection/selection-sheet.ts";
import { areaRows } from "../../functions/parameters/range-text.ts";

/** Rows between the first area and the last that are no areas: their results mean nothing. */
export function rowsBetween(sheet: SelectionSheet): number {
  const { top, bottom } = areaRows(sheet);
  return bottom - top + 1 - sheet.areas.length;
}
