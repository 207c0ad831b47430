import { originOf, type Cell, type Table } from "../../table.ts";

const deepest = 40;
const fewestTexts = 3;
/** More than these to choose from is no help. */
const mostRows = 3;

/**
 * The rows that may be the header of a table where none was recognised, as the spreadsheet numbers them: those with most
 * texts above the first row of figures, in which persons may be named.
 *
 * @example possibleHeaders(tableFrom([["STT", "Xã", "K1"], [1, "Bình Minh", 5]])) // [1]
 */
export function possibleHeaders(table: Table): readonly number[] {
  const texts: number[] = [];
  for (const cells of table.rows.slice(0, deepest)) {
    if (cells.some((cell) => typeof cell === "number") && cells.filter(isFilled).length >= fewestTexts) break;
    texts.push(new Set(cells.filter(isFilled)).size);
  }
  return texts
    .flatMap((count, row) => (count < fewestTexts ? [] : [{ count, row: originOf(table).top + row + 1 }]))
    .sort((a, b) => b.count - a.count)
    .slice(0, mostRows)
    .map(({ row }) => row)
    .sort((a, b) => a - b);
}

function isFilled(cell: Cell): boolean {
  return cell !== null && cell !== "";
}
