import type { ManagedSheet } from "../../../core/sheet/managed/managed-sheets.ts";
import type { Change } from "../../../core/finding.ts";
import type { Cell, Table } from "../../../core/table.ts";

export function table(sheet: string, rows: Table["rows"], more: Partial<Table> = {}): Table {
  const right = Math.max(...rows.map((row) => row.length));
  return { name: sheet, sheet, address: `A1:${String.fromCharCode(64 + right)}${rows.length}`, rows, ...more };
}

export function managedSheet(
  rows: Table["rows"],
  title = "Kết quả",
  name: ManagedSheet["name"] = "DIABAN_KETQUA",
): ManagedSheet {
  return { name, title, table: table(title, rows), widths: [10, 40], headings: [0] };
}

/** A sheet with every kind of cell, one of its rows hidden. */
export const figures = table(
  "Số liệu",
  [
    ["Tên", "a1", "a2", "Tổng"],
    ["Xã A", 12, null, 12],
    ["Xã B", "1.234", true, { error: "#REF!" }],
    ["12", "=1+1", "#N/A", 0.1],
  ],
  { formulas: [[], [null, null, null, "SUM(B2:C2)"], [], []], hiddenRows: [2] },
);

/** A change of one cell of it. */
export function change(address: string, before: Cell, after: Cell): Change {
  return { sheet: figures.sheet, address, before, after };
}

export const hiddenSheet = table("Ẩn", [["x"]], { hidden: true });
