import type { Register } from "../../register/unit.ts";
import type { Table } from "../../table.ts";
import { readText } from "../cells/read-text.ts";
import { isKnown } from "./rows.ts";

/** Enough rows to see whether a column names units. */
const mostRows = 60;

/** Index of the column with the most names of units of the register, where no heading says so; -1 where none has two. */
export function possibleNameColumn(table: Table, register: Register): number {
  const counts: number[] = [];
  for (const [row, cells] of table.rows.slice(0, mostRows).entries())
    for (const [column, cell] of cells.entries())
      if (typeof cell === "string" && isKnown(readText(table, row, column), register))
        counts[column] = (counts[column] ?? 0) + 1;
  const most = Math.max(1, ...counts.filter((count) => count > 0));
  return most > 1 ? counts.indexOf(most) : -1;
}
