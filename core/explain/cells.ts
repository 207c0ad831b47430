import {
  fullName,
  placeInColumn,
  placeOf,
  unitOf,
  type AreaSheet,
  type CellPlace,
  type SelectionSheet,
  type Sentence,
  type Table,
} from "../index.ts";
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

/** The cell of an area in the column with this use; null where the sheet has none. */
export function cellOf(sheet: SelectionSheet, area: number, use: string): CellPlace | null {
  const row = sheet.areas[area]?.row;
  return row === undefined ? null : placeInColumn(sheet, row, use);
}

/** The full name of an area whose unit is beyond doubt, else what the sheet says; the same in both languages. */
export function nameOf({ areas }: SelectionSheet, area: number): Sentence {
  const row = areas[area];
  const unit = row ? unitOf(row) : null;
  const name = unit ? fullName(unit) : (row?.name ?? "");
  return { vi: name, en: name };
}
