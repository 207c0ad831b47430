import { accept, accepted, checkOptions, WrongUse } from "../wrong-use.ts";
import type { Stated } from "./opened-workbook.ts";
import type { Table, WorkbookContent } from "../table.ts";

/** The compiler holds the list to what may be stated. */
const statedNames: Readonly<Record<keyof Stated, true>> = {
  year: true,
  district: true,
  date: true,
  sheet: true,
  sheets: true,
  headerRow: true,
  columns: true,
  remembered: true,
  noCarriedOver: true,
};
/** One object may hold what is stated and how it is assessed. */
const optionNames = [...Object.keys(statedNames), "today", "final", "blankIsZero", "only", "ledger"];

/** @throws WrongUse at an option that nobody reads. @example checkStated({ year: 2018 }) */
export function checkStated(stated: object): void {
  checkOptions("options", stated, optionNames);
}

const cells = 'a text, a number, true or false, null for an empty cell, { error: "#REF!" }';

/**
 * Refuses what is no cell before anything is read of it.
 *
 * @throws WrongUse at a table without rows, and at a cell of another type, such as a Date.
 */
export function checkContent({ tables }: WorkbookContent): void {
  for (const table of tables) checkTable(table);
}

function checkTable(table: Table): void {
  accept("table", 'tableFrom("Tên đơn vị,a1\\nXã A,1")', [table, accepted.table]);
  const { sheet, rows } = table;
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) {
    throw new WrongUse({ of: `rows of «${sheet}»`, given: rows, accepted: "rows of cells", example: '[["Xã A", 1]]' });
  }
  rows.forEach((row, at) => {
    if (row.length === 0) return;
    const column = row.findIndex((cell) => !isCell(cell));
    if (column < 0) return;
    const of = `cell in row ${at + 1}, column ${column + 1} of «${sheet}»`;
    throw new WrongUse({
      of,
      given: row[column],
      accepted: cells,
      example: "a date is the number 43101 with a date format",
    });
  });
}

/** What a row does not reach is an empty cell. */
function isCell(cell: unknown): boolean {
  if (typeof cell === "object") return cell === null || ("error" in cell && typeof cell.error === "string");
  return cell === undefined || ["string", "number", "boolean"].includes(typeof cell);
}
