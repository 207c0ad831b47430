import type { Cell, Table } from "../../table.ts";

/** A row as it is added up. */
interface SummedRow {
  readonly row: number;
  /** It names a unit, by code or by a name that the register knows, or has a number of its own: never a total. */
  readonly isUnit: () => boolean;
}

/** Fewer equal sums than this may be chance. */
const fewestEqualSums = 3;

/**
 * The rows that add up the rows above them, whatever they are called: from the start, from the last such row or,
 * standing first, all others. Each filled figure must be the sum of its column, three of them above 0, of two rows at least.
 *
 * @param values the columns of figures
 * @returns rows of the table
 */
export function sumRows(table: Table, rows: readonly SummedRow[], values: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  const [all, sinceTotal] = [new Sums(table, values), new Sums(table, values)];
  for (const one of rows) {
    if ((all.isSum(one.row) || sinceTotal.isSum(one.row)) && !one.isUnit()) {
      found.add(one.row);
      sinceTotal.clear();
      continue;
    }
    all.add(one.row);
    sinceTotal.add(one.row);
  }
  const [first, ...others] = rows;
  const below = new Sums(table, values);
  for (const { row } of others) if (!found.has(row)) below.add(row);
  if (first && below.isSum(first.row) && !first.isUnit()) found.add(first.row);
  return found;
}

class Sums {
  private rows = 0;
  private readonly sums: number[];

  constructor(
    private readonly table: Table,
    private readonly values: readonly number[],
  ) {
    this.sums = values.map(() => 0);
  }

  add(row: number): void {
    this.rows += 1;
    this.values.forEach((column, at) => {
      const figure = figureOf(this.table.rows[row]?.[column]);
      if (figure !== null) this.sums[at] = (this.sums[at] ?? 0) + figure;
    });
  }

  clear(): void {
    this.rows = 0;
    this.sums.fill(0);
  }

  isSum(row: number): boolean {
    if (this.rows < 2) return false;
    let equal = 0;
    for (const [at, column] of this.values.entries()) {
      const cell = this.table.rows[row]?.[column];
      if (isEmpty(cell)) continue;
      const figure = figureOf(cell);
      if (figure === null || typeof cell === "boolean" || figure !== this.sums[at]) return false;
      if (figure > 0) equal += 1;
    }
    return equal >= fewestEqualSums;
  }
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

function isEmpty(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
