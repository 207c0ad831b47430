import { placeOf, type AreaSheet, type Sentence, type Table } from "../index.ts";
import type { NamedCell } from "./explanation.ts";

/** The cell of an area's row in the column of a use; empty where the sheet has no such column. */
export function cellsOf(sheet: AreaSheet, row: number, uses: readonly (readonly [string, Sentence])[]): NamedCell[] {
  return uses.flatMap(([use, name]) => {
    const column = sheet.columns.find((one) => one.use === use);
    return column ? [cellAt(sheet.table, row, column.index, name)] : [];
  });
}

/** A cell with what it shows: «Số vụ xảy ra: 50». */
export function cellAt(table: Table, row: number, column: number, name: Sentence): NamedCell {
  const raw = table.rows[row]?.[column] ?? null;
  const shown = table.texts?.[row]?.[column] ?? (typeof raw === "object" ? (raw?.error ?? "") : String(raw));
  const said = (empty: string, of: string) => `${of}: ${shown === "" ? empty : shown}`;
  return {
    name: { vi: said("trống", name.vi), en: said("blank", name.en) },
    place: placeOf(table, row, column),
  };
}
