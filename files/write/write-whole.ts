import type { Table } from "../../core/table.ts";
import type { CellLook, DefinedName, SheetLook } from "../read/sheet-look.ts";
import type { SheetSpec } from "./sheet-spec.ts";
import { writeTables } from "./write-workbook.ts";

/** A whole workbook, sheet by sheet in the order of its tabs: what stands in it and how it looks. */
export interface WholeWorkbook {
  readonly sheets: readonly { readonly table: Table; readonly look: SheetLook }[];
  readonly names: readonly DefinedName[];
}

/**
 * The workbook as a new .xlsx file; the same workbook gives the same bytes.
 *
 * @throws Error when no sheet is visible
 */
export function writeWhole({ sheets, names }: WholeWorkbook): Promise<Uint8Array> {
  const plain = sheets[0]?.look.styles[0];
  return writeTables(
    sheets.map(({ table, look }) => specOfLook(table, look)),
    { names, ...(plain?.font !== undefined && { font: { name: plain.font, size: plain.size ?? 11 } }) },
  );
}

function specOfLook(table: Table, look: SheetLook): SheetSpec {
  // The looks say the fonts and formats of the cells.
  const { name, sheet, address, rows: cellRows, formulas } = table;
  const { columns, rows, frozen, showsGrid, styles, cells, arrays, defaultWidth } = look;
  const last = columns.reduce((most, { to }) => Math.max(most, to), table.rows.reduce(widest, 0) + spareColumns);
  const ownWidth = (column: number) => columns.find(({ from, to }) => from <= column && column <= to)?.width;
  const widths = Array.from({ length: last + 1 }, (_, column) => ownWidth(column) ?? defaultWidth ?? usualWidth);
  const hiddenColumns = columns.flatMap(({ from, to, hidden }) => (hidden ? run(from, to) : []));
  const hiddenRows = rows.flatMap(({ from, to, hidden }) => (hidden ? run(from, to) : []));
  return {
    table: {
      name,
      sheet,
      address,
      rows: cellRows,
      ...(formulas && { formulas }),
      merges: look.merges,
      hiddenRows,
      hidden: look.hidden,
    },
    widths,
    heights: new Map(
      rows.flatMap(({ from, to, height }) =>
        height === undefined ? [] : run(from, to).map((row) => [row, height] as const),
      ),
    ),
    hiddenColumns,
    cellLooks: { styles: styles.map((style) => ({ ...fontOf(styles[0]), ...style })), cells },
    ...(arrays && { arrays }),
    showsGrid,
    ...((frozen.rows > 0 || frozen.columns > 0) && { frozen }),
  };
}

/** Characters that a column of a new workbook shows, gaps counted in. */
const usualWidth = 9.140625;
/** Columns beyond the content that keep the sheet's own width: the format has no other place for it here. */
const spareColumns = 30;

/** A look that names no font has that of a plain cell. */
function fontOf({ font, size }: CellLook = {}): CellLook {
  return { ...(font !== undefined && { font }), ...(size !== undefined && { size }) };
}

const widest = (most: number, row: readonly unknown[]) => Math.max(most, row.length);

function run(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
