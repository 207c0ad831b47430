import { isEmptyCell, type Cell, type Table } from "../../table.ts";
import { RunningSums } from "./running-sums.ts";

/** A row as it is added up. */
interface SummedRow {
  readonly row: number;
  /** It names a unit, by code or by a name that the register knows, or has a number of its own: never a total. */
  readonly isUnit: () => boolean;
  /** It has a code or a number of its own: a unit, and that is told at once. */
  readonly isNumbered: boolean;
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
  const figuresOf = rows.map(({ row }) => values.map((column) => figureOf(table.rows[row]?.[column])));
  const statedIn = ({ row }: SummedRow, figures: readonly (number | null)[]) =>
    values.map((column, at) => statedOf(table.rows[row]?.[column], figures[at] ?? null));
  const [all, sinceTotal] = [new RunningSums(), new RunningSums()];
  for (const [at, one] of rows.entries()) {
    const figures = figuresOf[at] ?? [];
    const stated = one.isNumbered ? [] : statedIn(one, figures);
    if ((all.isSum(stated) || sinceTotal.isSum(stated)) && !one.isUnit()) {
      found.add(one.row);
      sinceTotal.clear();
      continue;
    }
    all.add(figures);
    sinceTotal.add(figures);
  }
  const [first] = rows;
  if (!first || first.isNumbered) return found;
  const below = new RunningSums();
  for (const [at, { row }] of rows.entries()) if (at > 0 && !found.has(row)) below.add(figuresOf[at] ?? []);
  if (below.isSum(statedIn(first, figuresOf[0] ?? [])) && !first.isUnit()) found.add(first.row);
  return found;
}

/** What a cell says of the sum of its column: nothing, a figure, or something that is none. */
function statedOf(cell: Cell | undefined, figure: number | null): number | null | undefined {
  if (isEmptyCell(cell)) return undefined;
  return typeof cell === "boolean" ? null : figure;
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
