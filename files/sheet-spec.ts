import type { Table } from "../core/index.ts";
import type { CellLook } from "./sheet-look.ts";

/** A look laid over a block of cells. */
export interface BlockLook {
  /** A1 form, as the sheet counts. */
  readonly block: string;
  readonly look: CellLook;
}

/** A sheet to be written: the table says what stands in it, the rest how it looks. */
export interface SheetSpec {
  /** Values, formulas, formats, fonts, merges, hidden rows and the tab's title (`table.sheet`). Texts stay texts. */
  readonly table: Table;
  /** Column widths in characters, from the table's first column. */
  readonly widths?: readonly number[];
  /** Heights in points by row of the sheet, from 0. */
  readonly heights?: ReadonlyMap<number, number>;
  /** Laid one over the other in this order; over them the table's own formats and fonts. */
  readonly looks?: readonly BlockLook[];
  readonly hiddenColumns?: readonly number[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Workbook-level defined names that point to this sheet. */
  readonly names?: readonly string[];
  readonly landscape?: boolean;
}
