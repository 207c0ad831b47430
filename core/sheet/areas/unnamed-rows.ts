import type { ValueColumn } from "../../plan/value-columns.ts";
import type { AreaFacts } from "../../score/score.ts";
import { isEmptyCell, type Cell } from "../../table.ts";
import { RunningSums } from "./running-sums.ts";

/** A row of figures without a name: its cells in the order of the columns, and what they say. */
interface UnnamedRow {
  readonly cells: readonly Cell[];
  readonly facts: AreaFacts;
}

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
  const areas = new RunningSums();
  const sinceTotal = new RunningSums();
  return rows.map((row) => {
    if (row.cells.every(isEmptyCell)) return false;
    if (isSum(areas, row, columns) || isSum(sinceTotal, row, columns)) {
      sinceTotal.clear();
      return false;
    }
    areas.add(figuresOf(row));
    sinceTotal.add(figuresOf(row));
    return true;
  });
}

function isSumOf(row: UnnamedRow, areas: readonly UnnamedRow[], columns: readonly ValueColumn[]): boolean {
  const sums = new RunningSums();
  for (const area of areas) sums.add(figuresOf(area));
  return isSum(sums, row, columns);
}

/** What it adds to each column: its count; of a yes/no column how much of a yes it is. */
function figuresOf({ facts }: UnnamedRow): readonly (number | null)[] {
  return facts.map((fact) => (typeof fact === "number" ? fact : null));
}

/** Only counts tell a total: of yes/no columns any two rows may be the sum. */
function isSum(sums: RunningSums, { cells }: UnnamedRow, columns: readonly ValueColumn[]): boolean {
  const stated = cells.map((cell) => (isEmptyCell(cell) ? undefined : typeof cell === "number" ? cell : null));
  return sums.isSum(stated, (at) => columns[at]?.kind === "count");
}
