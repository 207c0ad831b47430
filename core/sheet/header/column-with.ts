import { placeOf, type CellPlace } from "../../table.ts";
import type { AreaSheet, ColumnUse } from "../area-sheet.ts";

const uses = new WeakMap<readonly ColumnUse[], ReadonlyMap<string, ColumnUse>>();

/** The column that the reader took for a use: the first one, where two fit. */
export function columnWith({ columns }: Pick<AreaSheet, "columns">, use: string): ColumnUse | undefined {
  let known = uses.get(columns);
  if (!known) {
    const first = new Map<string, ColumnUse>();
    for (const column of columns) if (column.use !== null && !first.has(column.use)) first.set(column.use, column);
    known = first;
    uses.set(columns, known);
  }
  return known.get(use);
}

/**
 * The cell of a row in the column of a use; null where the sheet has no such column.
 *
 * @param row index into the rows of the table, from 0
 * @example placeInColumn(assessment.selection.sheet, 2, "name").address // "A3"
 */
export function placeInColumn(sheet: Pick<AreaSheet, "table" | "columns">, row: number, use: string): CellPlace | null {
  const column = columnWith(sheet, use);
  return column ? placeOf(sheet.table, row, column.index) : null;
}
