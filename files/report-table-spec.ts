import { columnName, isCellError, type Table } from "../core/index.ts";
import type { CellLook } from "./sheet-look.ts";
import type { SheetSpec } from "./sheet-spec.ts";

const body: CellLook = { font: "Times New Roman", size: 12, vertical: "top", wrap: true };
const title: CellLook = { bold: true, size: 14, wrap: false };
const heading: CellLook = { bold: true, horizontal: "center", vertical: "center" };
const narrowest = 8;
const widest = 60;

/** A table of the report as a sheet to be written: title, headings in bold that stay in sight, columns as wide as their texts ask. */
export function specOfReportTable(table: Table): SheetSpec {
  const width = Math.max(1, ...table.rows.map((row) => row.length));
  const last = columnName(width - 1);
  return {
    table,
    widths: Array.from({ length: width }, (_, column) => widthOf(table, column)),
    looks: [
      { block: `A1:${last}${Math.max(2, table.rows.length)}`, look: body },
      { block: "A1:A1", look: title },
      { block: `A2:${last}2`, look: heading },
    ],
    frozen: { rows: 2, columns: 1 },
    landscape: true,
  };
}

function widthOf({ rows }: Table, column: number): number {
  const lengths = rows.slice(1).map((row) => {
    const cell = row[column] ?? null;
    return cell === null || isCellError(cell) ? 0 : String(cell).length + 2;
  });
  return Math.min(widest, Math.max(narrowest, ...lengths));
}
