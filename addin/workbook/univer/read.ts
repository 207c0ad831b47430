import {
  numfmt,
  type ICellData,
  type IStyleData,
  type Nullable,
  type ObjectMatrix,
  type Styles,
  type Worksheet,
} from "@univerjs/core";
import { formatBlock } from "../../../core/address.ts";
import { shownAs } from "../../../core/sheet/cells/shown-number.ts";
import { isCellError, mostRowsAbove, type Cell, type Table } from "../../../core/table.ts";
import { cellOf } from "./cells.ts";

/** Cells that a formula above or to the left of them fills; the engine keeps them apart from what was typed. */
export type Spilled = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

/** The formula of a cell that shares it with another, as cells do that were filled from it. */
type SharedFormula = (row: number, column: number) => string | null;

/** What is read of a sheet beside its cells. */
interface SheetParts {
  readonly rows: Cell[][];
  readonly formulas: (string | null)[][];
  readonly formats: (string | null)[][];
  readonly fonts: (string | null)[][];
  readonly texts: (string | null)[][];
}

/** One sheet of the grid as a table, mostly from A1: nothing rounded, nothing guessed, a blank is null. */
export function readSheet(
  sheet: Worksheet,
  styles: Styles,
  spilled: Spilled = {},
  shared: SharedFormula = () => null,
): Table {
  const matrix = sheet.getCellMatrix();
  const { first, bottom, right } = extentOf(matrix, spilled);
  const top = first > mostRowsAbove && first <= bottom ? first : 0;
  const rows = Array<Cell[]>(Math.max(0, bottom - top + 1)).fill(none);
  const parts: SheetParts = { rows, formulas: [], formats: [], fonts: [], texts: [] };
  const read = styleReader(styles);
  const isRead = (row: number) => row >= top && row <= bottom;
  for (const row of new Set([...Object.keys(matrix.getMatrix()), ...Object.keys(spilled)].map(Number).filter(isRead)))
    readRow(row, row - top, right, matrix, spilled, shared, read, parts);
  const name = sheet.getName();
  return {
    name,
    sheet: name,
    address: formatBlock({ top, left: 0, bottom: Math.max(0, bottom), right: Math.max(0, right) }),
    ...parts,
    merges: sheet
      .getMergeData()
      .map(({ startRow, startColumn, endRow, endColumn }) =>
        formatBlock({ top: startRow, left: startColumn, bottom: endRow, right: endColumn }),
      ),
    hiddenRows: hiddenRowsOf(sheet, top, bottom),
    hiddenColumns: indexes(right).filter((column) => !sheet.getColVisible(column)),
    ...(sheet.isSheetHidden() && { hidden: true }),
  };
}

/** One array for all rows without a cell: a single cell may stand in the last of a million. */
const none: never[] = [];
Object.freeze(none);

/** Only rows of which the sheet knows something can be hidden. */
function hiddenRowsOf(sheet: Worksheet, top: number, bottom: number): number[] {
  const known = Object.keys(sheet.getConfig().rowData).map(Number);
  const hidden = known.filter((row) => row >= top && row <= bottom && !sheet.getRowVisible(row));
  return hidden.map((row) => row - top);
}

/** The first and last row and the last column that hold a value or a formula; the last ones are -1 in an empty sheet. */
function extentOf(matrix: ObjectMatrix<Nullable<ICellData>>, spilled: Spilled) {
  let first = Infinity;
  let bottom = -1;
  let right = -1;
  const reach = (row: number, column: number) => {
    first = Math.min(first, row);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  matrix.forValue((row, column, data) => {
    if (data && (data.f || data.si || cellOf(data) !== null)) reach(row, column);
  });
  for (const [row, cells] of Object.entries(spilled)) {
    for (const column of Object.keys(cells ?? {})) reach(Number(row), Number(column));
  }
  return { first, bottom, right };
}

function readRow(
  row: number,
  at: number,
  right: number,
  matrix: ObjectMatrix<Nullable<ICellData>>,
  spilled: Spilled,
  shared: SharedFormula,
  styleOf: (data: ICellData) => CellStyle,
  parts: SheetParts,
): void {
  const cells: Cell[] = [];
  const formulas: (string | null)[] = [];
  const formats: (string | null)[] = [];
  const fonts: (string | null)[] = [];
  const texts: (string | null)[] = [];
  for (let column = 0; column <= right; column += 1) {
    const own = matrix.getValue(row, column);
    const data = spilled[row]?.[column] ?? own;
    const formula = formulaOf(own, () => shared(row, column));
    const cell = formula !== null && data?.v === "" ? "" : cellOf(data ?? null);
    const { format, font } = own ? styleOf(own) : plainStyle;
    cells.push(cell);
    formulas.push(formula);
    formats.push(format);
    fonts.push(font);
    texts.push(displayText(cell, format));
  }
  parts.rows[at] = cells;
  parts.formulas[at] = formulas;
  parts.formats[at] = formats;
  parts.fonts[at] = fonts;
  parts.texts[at] = texts;
}

/** Without its "="; a formula that the grid cannot work out was set aside when the file was opened. */
function formulaOf(data: Nullable<ICellData>, shared: () => string | null): string | null {
  const own = data?.f || (data?.si ? shared() : null);
  if (own) return own.replace(/^=/, "");
  const kept: unknown = data?.custom?.["formula"];
  return typeof kept === "string" ? kept : null;
}

interface CellStyle {
  readonly format: string | null;
  readonly font: string | null;
}

const plainStyle: CellStyle = { format: null, font: null };

/** A sheet has a few styles and many cells. */
function styleReader(styles: Styles): (data: ICellData) => CellStyle {
  const known = new Map<unknown, CellStyle>();
  return (data) => {
    const { s } = data;
    if (s === null || s === undefined) return plainStyle;
    let found = known.get(s);
    if (!found) {
      const style: Nullable<IStyleData> = styles.getStyleByCell(data);
      found = { format: style?.n?.pattern ?? null, font: style?.ff ?? null };
      known.set(s, found);
    }
    return found;
  };
}

/** What the cell shows, where that differs from its value: numbers with a format of their own. */
function displayText(cell: Cell, format: string | null): string | null {
  if (cell === null) return null;
  if (isCellError(cell)) return cell.error;
  if (typeof cell !== "number" || format === null) return String(cell);
  // Of a scaled, hidden or percent number the core says in its own words how it looks, as of a file.
  if (shownAs(cell, format, null) === "other") return null;
  try {
    return numfmt.format(format, cell, { locale: "vi" });
  } catch {
    // A format that cannot be read changes nothing.
    return String(cell);
  }
}

/** From 0 to the last one. */
function indexes(last: number): number[] {
  return Array.from({ length: last + 1 }, (_one, index) => index);
}
