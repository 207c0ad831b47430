import type { ValueColumn } from "../../plan/value-columns.ts";
import type { AreaFacts } from "../../score/score.ts";
import type { Cell } from "../../table.ts";

/** A row of figures without a name: its cells in the order of the columns, and what they say. */
interface UnnamedRow {
  readonly cells: readonly Cell[];
  readonly facts: AreaFacts;
}

/** Fewer equal sums than this may be chance. */
const fewestEqualSums = 3;

/**
 * Tells the areas of a range that has no names: an empty row, and a row that adds up the areas above it (from the start or from the last such row) or, standing first, all others, is no area.
 *
 * @returns for each row whether it is an area
 */
export function areUnnamedAreas(rows: readonly UnnamedRow[], columns: readonly ValueColumn[]): readonly boolean[] {
  const [first, ...others] = rows;
  if (first) {
    const below = areasFrom(others, columns);
    if (
      isSumOf(
        first,
        others.filter((_row, at) => below[at]),
        columns,
      )
    )
      return [false, ...below];
  }
  return areasFrom(rows, columns);
}

function areasFrom(rows: readonly UnnamedRow[], columns: readonly ValueColumn[]): readonly boolean[] {
  const areas = new RunningSums(columns);
  const sinceTotal = new RunningSums(columns);
  return rows.map((row) => {
    if (row.cells.every(isEmpty)) return false;
    if (areas.isSum(row) || sinceTotal.isSum(row)) {
      sinceTotal.clear();
      return false;
    }
    areas.add(row);
    sinceTotal.add(row);
    return true;
  });
}

function isSumOf(row: UnnamedRow, areas: readonly UnnamedRow[], columns: readonly ValueColumn[]): boolean {
  const sums = new RunningSums(columns);
  for (const area of areas) sums.add(area);
  return sums.isSum(row);
}

/** What the areas add up to, column by column; of a yes/no column, how many say yes. */
class RunningSums {
  private rows = 0;
  private readonly sums: number[];

  constructor(private readonly columns: readonly ValueColumn[]) {
    this.sums = columns.map(() => 0);
  }

  add({ facts }: UnnamedRow): void {
    this.rows += 1;
    facts.forEach((fact, at) => {
      if (typeof fact === "number") this.sums[at] = (this.sums[at] ?? 0) + fact;
    });
  }

  clear(): void {
    this.rows = 0;
    this.sums.fill(0);
  }

  /** True where every filled cell is the sum of its column, at least three of them counts above 0. */
  isSum({ cells }: UnnamedRow): boolean {
    if (this.rows < 2) return false;
    let equal = 0;
    for (const [at, cell] of cells.entries()) {
      if (isEmpty(cell)) continue;
      if (cell !== this.sums[at]) return false;
      if (this.columns[at]?.kind === "count" && cell > 0) equal += 1;
    }
    return equal >= fewestEqualSums;
  }
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
