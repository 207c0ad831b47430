import { columnName, formatBlock } from "../../core/address.ts";
import type { ManagedLook, ManagedPage, ManagedSheet } from "../../core/sheet/managed/managed-sheets.ts";
import type { BorderLook, CellLook } from "../read/sheet-look.ts";
import { heightsOf } from "./row-heights.ts";
import type { BlockLook, SheetSpec } from "./sheet-spec.ts";

const body: CellLook = { font: "Times New Roman", size: 12, vertical: "top", wrap: true };
const heading: CellLook = { bold: true };
const line: BorderLook = { line: "thin", colour: "#BFBFBF" };
const printedBody: CellLook = { ...body, size: 11, borders: { top: line, right: line, bottom: line, left: line } };
const printedHeading: CellLook = { bold: true, horizontal: "center", vertical: "center", fill: "#EDEDED" };

/** Points of one line of a sheet that is printed. */
const printedLine = 15;
/** A unit of width is a digit of 11 points; letters of Times New Roman are narrower on average. */
const lettersIn = (width: number) => width * 1.1;

/** One of our own sheets as a sheet to be written: wrapped texts, bold headings, its own widths and name. */
export function specOfManagedSheet(sheet: ManagedSheet): SheetSpec {
  const { name, title, table, widths, headings, charts, page, heights, looks: own = [] } = sheet;
  const width = Math.max(1, ...table.rows.map((row) => row.length));
  const last = columnName(width - 1);
  const looks: BlockLook[] = [
    { block: `A1:${last}${Math.max(1, table.rows.length)}`, look: page ? printedBody : body },
    ...headings.map((row) => ({ block: `A${row + 1}:${last}${row + 1}`, look: page ? printedHeading : heading })),
    ...own.map((one) => ({ block: one.block, look: cellLook(one) })),
  ];
  const spec = { table: { ...table, sheet: title }, widths, looks, names: [name], ...(heights && { heights }) };
  if (page) {
    const rowHeights = heights ?? heightsOf(table, widths.map(lettersIn), { lineHeight: printedLine, from: 0 });
    return { ...spec, heights: rowHeights, ...printedPage(page, sheet) };
  }
  return charts ? { ...spec, charts, landscape: true, print: {} } : spec;
}

function cellLook({ bold, italic, fill, format, lineAbove, isFree }: ManagedLook): CellLook {
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(fill !== undefined && { fill }),
    ...(format !== undefined && { format, horizontal: "right" as const }),
    ...(isFree === true && { wrap: false, borders: {} }),
    ...(lineAbove === true && { borders: { top: { line: "thick" as const } } }),
  };
}

function printedPage({ header, headingRow, hasFilter = false }: ManagedPage, { table, widths }: ManagedSheet) {
  const right = widths.length - 1;
  return {
    landscape: true,
    frozen: { rows: headingRow + 1, columns: 0 },
    print: { header, titleRows: { from: headingRow, to: headingRow } },
    ...(hasFilter && { filter: formatBlock({ top: headingRow, left: 0, bottom: table.rows.length - 1, right }) }),
  };
}
