/** Steps after which the search takes the first choice instead of the largest, so that it cannot run in a circle. */
const firstChoiceAfter = 400;
const mostSteps = 2_000;
const tolerance = 1e-9;

/**
 * A point with all coordinates from −1 to 1 at which no row · point is above its limit; null where there is none, or none
 * was found in time. The general simplex of Dutertre and de Moura (2006), «A Fast Linear-Arithmetic Solver for DPLL(T)»:
 * one violated row after the other is put on its limit by trading places with a coordinate that can still move.
 *
 * @param rows of equal length
 * @example pointInBox([[1, 1]], [-1.5]) // [-0.5, -1]
 */
export function pointInBox(rows: readonly (readonly number[])[], limits: readonly number[]): readonly number[] | null {
  const width = rows[0]?.length ?? 0;
  const height = rows.length;
  // Variables are numbered: first the coordinates, then the rows.
  const value = new Float64Array(width + height);
  const lower = new Float64Array(width + height).fill(-1);
  const upper = new Float64Array(width + height).fill(1);
  rows.forEach((_row, at) => {
    lower[width + at] = -Infinity;
    upper[width + at] = limits[at] ?? 0;
  });
  const table = rows.map((row) => Float64Array.from(row));
  const basic = rows.map((_row, at) => width + at);
  const free = Array.from({ length: width }, (_, at) => at);
  const at = (list: Float64Array | undefined, place: number) => list?.[place] ?? 0;
  const above = (variable: number) => at(value, variable) - at(upper, variable);
  const below = (variable: number) => at(lower, variable) - at(value, variable);

  for (let step = 0; step < mostSteps; step += 1) {
    const isFirstChoice = step > firstChoiceAfter;
    let row = -1;
    let worst = tolerance;
    for (let one = 0; one < height; one += 1) {
      const variable = basic[one] ?? 0;
      const excess = Math.max(above(variable), below(variable));
      if (excess <= worst) continue;
      if (isFirstChoice) {
        if (row < 0 || variable < (basic[row] ?? 0)) row = one;
      } else [row, worst] = [one, excess];
    }
    if (row < 0) return [...value.subarray(0, width)];
    const leaving = basic[row] ?? 0;
    const isUp = below(leaving) > tolerance;
    const column = entering(table[row], isUp, isFirstChoice);
    if (column < 0) return null;
    pivot(row, column, isUp ? at(lower, leaving) : at(upper, leaving));
  }
  return null;

  /** A variable that can move so that the row goes up or down; −1 where none can. */
  function entering(cells: Float64Array | undefined, isUp: boolean, isFirstChoice: boolean): number {
    let best = -1;
    let size = tolerance;
    for (let column = 0; column < width; column += 1) {
      const cell = at(cells, column);
      const variable = free[column] ?? 0;
      const canMove = cell > 0 === isUp ? above(variable) < -tolerance : below(variable) < -tolerance;
      if (!canMove || Math.abs(cell) <= (isFirstChoice ? tolerance : size)) continue;
      if (isFirstChoice) {
        if (best < 0 || variable < (free[best] ?? 0)) best = column;
      } else [best, size] = [column, Math.abs(cell)];
    }
    return best;
  }

  function pivot(row: number, column: number, target: number): void {
    const cells = table[row] ?? new Float64Array(width);
    const [leaving, coming] = [basic[row] ?? 0, free[column] ?? 0];
    const cell = at(cells, column);
    const shift = (target - at(value, leaving)) / cell;
    value[leaving] = target;
    value[coming] = at(value, coming) + shift;
    for (let one = 0; one < width; one += 1) cells[one] = one === column ? 1 / cell : -at(cells, one) / cell;
    for (let other = 0; other < height; other += 1) {
      const own = table[other];
      const factor = at(own, column);
      if (other === row || !own || factor === 0) continue;
      const variable = basic[other] ?? 0;
      value[variable] = at(value, variable) + factor * shift;
      for (let one = 0; one < width; one += 1) {
        own[one] = one === column ? factor * at(cells, one) : at(own, one) + factor * at(cells, one);
      }
    }
    [basic[row], free[column]] = [coming, leaving];
  }
}
