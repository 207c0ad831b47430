import { columnName } from "../../core/address.ts";
import type { Table } from "../../core/table.ts";
import type { CellLook } from "../read/sheet-look.ts";
import { cellText } from "./cell-text.ts";
import { heightsOf } from "./row-heights.ts";
import type { SheetSpec } from "./sheet-spec.ts";

const line = { line: "thin" } as const;
const body: CellLook = {
  font: "Times New Roman",
  size: 12,
  vertical: "top",
  wrap: true,
  borders: { top: line, right: line, bottom: line, left: line },
};
const title: CellLook = { font: "Times New Roman", bold: true, size: 14, wrap: false };
const heading: CellLook = { bold: true, horizontal: "center", vertical: "center" };
const narrowest = 8;
const widest = 60;
/** Points of one line of text. */
const lineHeight = 16;

/**
 * A table of the report as a sheet to be written: title, headings in bold that stay in sight and stand on every printed
 * page, columns as wide as their texts ask and rows as high.
 */
export function specOfReportTable(table: Table): SheetSpec {
  const width = Math.max(1, ...table.rows.map((row) => row.length));
  const last = columnName(width - 1);
  const widths = Array.from({ length: width }, (_, column) => widthOf(table, column));
  return {
    table,
    widths,
    heights: heightsOf(table, widths, { lineHeight, from: 1 }),
    looks: [
      { block: `A2:${last}${Math.max(2, table.rows.length)}`, look: body },
      { block: "A1:A1", look: title },
      { block: `A2:${last}2`, look: heading },
    ],
    frozen: { rows: 2, columns: 1 },
    landscape: true,
    print: { titleRows: { from: 0, to: 1 } },
  };
}

function widthOf({ rows }: Table, column: number): number {
  const texts = rows.slice(1).map((row) => cellText(row[column] ?? null));
  // A hash has no place to break at.
  const word = Math.max(0, ...texts.flatMap((text) => text.split(/\s/).map(({ length }) => length)));
  const longest = Math.max(narrowest, ...texts.map(({ length }) => length + 2));
  return Math.max(Math.min(widest, longest), word + 2);
}
