import { BorderStyleTypes, VerticalAlign, WrapStrategy, type ICellData, type IStyleData } from "@univerjs/core";
import { parseBlock } from "../../../core/address.ts";
import type { ManagedLook } from "../../../core/sheet/managed/managed-sheets.ts";
import type { SheetToLay } from "../workbook.ts";
import { valueData } from "./cells.ts";

const font = { ff: "Calibri", fs: 11 } as const;
const line = { s: BorderStyleTypes.THIN, cl: { rgb: "#808080" } } as const;

const plain: IStyleData = { ...font, tb: WrapStrategy.WRAP, vt: VerticalAlign.TOP };
const heading: IStyleData = { ...plain, bl: 1, bd: { b: line } };

/** The cells of a sheet of ours. A text stays a text, whatever it begins with. */
export function ownCells({ table, headings, looks = [] }: SheetToLay): Record<number, Record<number, ICellData>> {
  const bold = new Set(headings);
  const styles = table.rows.map((cells, row): IStyleData[] => {
    const style = bold.has(row) ? heading : plain;
    // A sentence that stands alone must not be squeezed into the first column: it may run over the empty cells.
    const isAlone = cells.slice(1).every((cell) => cell === null);
    return cells.map(() => (isAlone ? { ...style, tb: WrapStrategy.OVERFLOW, bd: null } : { ...style }));
  });
  for (const look of looks) {
    const { top, left, bottom, right } = parseBlock(look.block);
    for (const cells of styles.slice(top, bottom + 1))
      for (const style of cells.slice(left, right + 1)) Object.assign(style, styleOfLook(look));
  }
  return Object.fromEntries(
    table.rows.map((cells, row) => [
      row,
      Object.fromEntries(
        cells.map((cell, column) => [column, { ...valueData(cell), s: styles[row]?.[column] ?? plain }]),
      ),
    ]),
  );
}

function styleOfLook({ bold, italic, fill, format, lineAbove, isFree }: ManagedLook): IStyleData {
  return {
    ...(bold !== undefined && { bl: bold ? 1 : 0 }),
    ...(italic !== undefined && { it: italic ? 1 : 0 }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(format !== undefined && { n: { pattern: format } }),
    ...(isFree === true && { tb: WrapStrategy.OVERFLOW }),
    ...(lineAbove === true && { bd: { t: { s: BorderStyleTypes.THICK, cl: { rgb: "#000000" } } } }),
  };
}

/** Column widths in pixels, from characters. */
export function ownWidths({ widths }: SheetToLay): number[] {
  return widths.map((characters) => Math.round(characters * 7) + 5);
}
