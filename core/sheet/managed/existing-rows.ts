import { formatBlock } from "../../address.ts";
import type { Cell, Table } from "../../table.ts";
import { originOf } from "../../table.ts";
import { managedSheetTitles, type ManagedSheet, type ManagedSheetName } from "./managed-sheets.ts";

/**
 * The cells of a sheet of ours as they stand, counted from A1, to be written upon: what the user typed there stays where
 * it is. Rows after the last one with something in it are left out.
 */
export function existingRows(table: Table): Cell[][] {
  const { top, left } = originOf(table);
  const rows = [
    ...Array.from({ length: top }, (): Cell[] => []),
    ...table.rows.map((row): Cell[] => [...Array.from({ length: left }, () => null), ...row]),
  ];
  while (rows.at(-1)?.every(isEmpty)) rows.pop();
  return rows;
}

/** A cell that nobody would miss. */
function isEmpty(cell: Cell): boolean {
  return cell === null || cell === "";
}

/** Writes into a row, which grows as far as it has to. */
export function put(row: Cell[], column: number, value: Cell): void {
  while (row.length <= column) row.push(null);
  row[column] = isEmpty(value) ? null : value;
}

/** Rows as a sheet of ours: each as wide as the widest, from A1. */
export function managedSheetOf(
  name: ManagedSheetName,
  rows: readonly (readonly Cell[])[],
  look: Pick<ManagedSheet, "widths" | "headings">,
): ManagedSheet {
  const title = managedSheetTitles[name].vi;
  const width = rows.reduce((most, row) => Math.max(most, row.length), look.widths.length);
  const filled = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
  const address = formatBlock({ top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: width - 1 });
  const { widths, headings } = look;
  return { name, title, table: { name: title, sheet: title, address, rows: filled }, widths, headings };
}
