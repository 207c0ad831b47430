import { fullName } from "../register/unit.ts";
import { unitOf } from "../sheet/areas/unit-of-row.ts";
import type { Sentence } from "../sentence.ts";
import type { AreaSheet } from "../sheet/area-sheet.ts";
import { placeInColumn } from "../sheet/header/column-with.ts";
import type { SelectionSheet } from "../sheet/selection/selection-sheet.ts";
import { placeOf, type CellPlace, type Table } from "../table.ts";
import { sameText, type NamedCell } from "./explanation.ts";

/** The cells of an area's row in the columns of some uses; empty where the sheet has no such column. */
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
export function cellInColumn(sheet: SelectionSheet, area: number, use: string): CellPlace | null {
  const row = sheet.areas[area]?.row;
  return row === undefined ? null : placeInColumn(sheet, row, use);
}

/** The full name of an area whose unit is beyond doubt, else what the sheet says; the same in both languages. */
export function unitName({ areas }: SelectionSheet, area: number): Sentence {
  const row = areas[area];
  const unit = row ? unitOf(row) : null;
  return sameText(unit ? fullName(unit) : (row?.name ?? ""));
}

/** The cells that bear the names of areas. */
export function nameCells(sheet: SelectionSheet, areas: readonly number[]): readonly NamedCell[] {
  return areas.flatMap((area) => {
    const place = cellInColumn(sheet, area, "name");
    return place ? [{ place, name: unitName(sheet, area) }] : [];
  });
}
