import type { Cell, Table } from "../../core/index.ts";

/** A cell of ours from what Excel hands over: its empty text is an empty cell, its error texts are errors. */
export function plainCell(value: unknown, type: Excel.RangeValueType | string | undefined): Cell {
  if (type === "Error" && typeof value === "string") return { error: value };
  if (value === "" || value === null || value === undefined) return null;
  // Linked data types arrive as objects; what they show is in the texts, and no check reads them.
  return typeof value === "number" || typeof value === "boolean" || typeof value === "string" ? value : null;
}

/** What is written to a cell: a text that looks like a formula gets the apostrophe that keeps it a text. */
export function excelCell(cell: Cell): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell === "string") return /^[=+\-@\t']/.test(cell) ? `'${cell}` : cell;
  return typeof cell === "object" ? cell.error : cell;
}

type UsedRange = Pick<Excel.Range, "address" | "values" | "formulas" | "numberFormat" | "text" | "valueTypes">;

/** A sheet's used range as a table. */
export function tableOfRange(
  sheet: string,
  hidden: boolean,
  range: UsedRange,
  fonts: readonly (readonly Excel.CellProperties[])[],
  rows: readonly Excel.RowProperties[],
): Table {
  const values = range.values as unknown[][];
  return {
    name: sheet,
    sheet,
    address: range.address.slice(range.address.lastIndexOf("!") + 1).replaceAll("$", ""),
    rows: values.map((row, r) => row.map((value, c) => plainCell(value, range.valueTypes[r]?.[c]))),
    formulas: (range.formulas as unknown[][]).map((row) => row.map(formulaOf)),
    formats: range.numberFormat as string[][],
    texts: range.text,
    fonts: fonts.map((row) => row.map(({ format }) => format?.font?.name ?? null)),
    hiddenRows: rows.flatMap(({ rowHidden }, index) => (rowHidden ? [index] : [])),
    hidden,
  };
}

function formulaOf(formula: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") ? formula.slice(1) : null;
}
