import { isCellError, type Cell } from "../../core/table.ts";
import type { SeenCell } from "./workbook.ts";

/** Whether a cell still is what the user was shown; a formula is known by itself, whatever it has come to since. */
export function isUnchanged(now: Pick<SeenCell, "value" | "formula"> | undefined, seen: SeenCell): boolean {
  if (!now) return false;
  if (now.formula !== null || seen.formula !== null) return isSameFormula(now.formula, seen.formula);
  return isSameCell(now.value, seen.value);
}

/** Whether two cells hold the same value: errors are the same by their text. */
export function isSameCell(a: Cell, b: Cell): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

/** Spreadsheets write names in capitals and put blanks where they like. */
export function isSameFormula(one: string | null, other: string | null): boolean {
  const bare = (formula: string | null) => formula?.replace(/\s/g, "").toUpperCase() ?? null;
  return bare(one) === bare(other);
}

/** A function that has not answered yet. */
export function isBusy(cell: Cell): boolean {
  return isCellError(cell) && (cell.error === "#BUSY!" || cell.error === "#GETTING_DATA");
}
