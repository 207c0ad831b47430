import { originOf } from "../../table.ts";
import type { AreaSheet } from "../area-sheet.ts";

/**
 * First and last row of a header as the spreadsheet numbers them.
 *
 * @example headerRows(sheet) // [4, 5]
 */
export function headerRows({ table, headerTop, headerBottom }: AreaSheet): readonly [number, number] {
  const { top } = originOf(table);
  return [top + headerTop + 1, top + headerBottom + 1];
}
