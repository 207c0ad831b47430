import type { Cell, Table, WorkbookContent } from "../../../core/table.ts";
import { formatBlock } from "../../../core/address.ts";

/** A table from rows as they would be typed; its address follows from them. */
export function tableOf(rows: readonly (readonly Cell[])[], more: Partial<Table> = {}): Table {
  const right = Math.max(1, ...rows.map((row) => row.length)) - 1;
  const address = formatBlock({ top: 0, left: 0, bottom: rows.length - 1, right });
  return { name: "Rà soát", sheet: "Rà soát", address, rows, ...more };
}

export function workbookOf(...tables: readonly Table[]): WorkbookContent {
  return { tables };
}
