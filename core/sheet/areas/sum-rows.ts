import { isEmptyCell, type Cell, type Table } from "../../table.ts";
import { RunningSums } from "./running-sums.ts";

/** A row as it is added up. */
interface SummedRow {
  readonly row: number;
  /** It names a unit, by code or by a name that the register knows, or has a number of its own: never a total. */
  readonly isUnit: () => boolean;
}

/**
 * The rows that add up the rows above them, whatever they are called: from the start, from the last such row or,
 * standing first, all others. Each filled figure must be the sum of its column, three of them above 0, of two rows at least.
 *
 * @param values the columns of figures
 * @returns rows of the table
 */
export function sumRows(table: Table, rows: readonly SummedRow[], values: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  const cellsOf = (row: number) => values.map((column) => table.rows[row]?.[column]);
  const [all, sinceTotal] = [new RunningSums(), new RunningSums()];
  for (const one of rows) {
    const cells = cellsOf(one.row);
    const [stated, figures] = [cells.map(statedIn), cells.map(figureOf)];
    if ((all.isSum(stated) || sinceTotal.isSum(stated)) && !one.isUnit()) {
      found.add(one.row);
      sinceTotal.clear();
      continue;
    }
    all.add(figures);
    sinceTotal.add(figures);
  }
  const [first, ...others] = rows;
  const below = new RunningSums();
  for (const { row } of others) if (!found.has(row)) below.add(cellsOf(row).map(figureOf));
  if (first && below.isSum(cellsOf(first.row).map(statedIn)) && !first.isUnit()) found.add(first.row);
  return found;
}

/** What a cell says of the sum of its column: nothing, a figure, or something that is none. */
function statedIn(cell: Cell | undefined): number | null | undefined {
  if (isEmptyCell(cell)) return undefined;
  return typeof cell === "boolean" ? null : figureOf(cell);
}

/** What a cell adds to the total of its column: its count, or one for a yes; null for a text that is neither. */
function figureOf(cell: Cell | undefined): number | null {
  if (typeof cell === "number") return cell;
  if (cell === true) return 1;
  if (typeof cell !== "string") return null;
  const text = cell.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text);
  return /^(?:x|có|✓|✔|\+|yes)$/i.test(text.normalize("NFC")) ? 1 : null;
}
