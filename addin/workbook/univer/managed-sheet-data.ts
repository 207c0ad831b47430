import { BorderStyleTypes, VerticalAlign, WrapStrategy, type ICellData, type IStyleData } from "@univerjs/core";
import type { SheetToLay } from "../workbook.ts";
import { valueData } from "./cells.ts";

const font = { ff: "Calibri", fs: 11 } as const;
const line = { s: BorderStyleTypes.THIN, cl: { rgb: "#808080" } } as const;

const plain: IStyleData = { ...font, tb: WrapStrategy.WRAP, vt: VerticalAlign.TOP };
const heading: IStyleData = { ...plain, bl: 1, bd: { b: line } };

/** The cells of a sheet of ours. A text stays a text, whatever it begins with. */
export function ownCells({ table, headings }: SheetToLay): Record<number, Record<number, ICellData>> {
  const bold = new Set(headings);
  return Object.fromEntries(
    table.rows.map((cells, row) => {
      const style = bold.has(row) ? heading : plain;
      // A sentence that stands alone must not be squeezed into the first column: it may run over the empty cells.
      const isAlone = cells.slice(1).every((cell) => cell === null);
      const s = isAlone ? { ...style, tb: WrapStrategy.OVERFLOW, bd: null } : style;
      return [row, Object.fromEntries(cells.map((cell, column) => [column, { ...valueData(cell), s }]))];
    }),
  );
}

/** Column widths in pixels, from characters. */
export function ownWidths({ widths }: SheetToLay): number[] {
  return widths.map((characters) => Math.round(characters * 7) + 5);
}
