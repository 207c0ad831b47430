/** Steps after which the search takes the first choice instead of the largest, so that it cannot run in a circle. */
const firstChoiceAfter = 400;
const mostSteps = 2_000;
const tolerance = 1e-9;

/** Rows that together leave no point, each with its multiplier above 0: their sum is above its limit in the whole box. */
export type Conflict = readonly { readonly row: number; readonly multiplier: number }[];

/** Looks for points within limits of each coordinate at which no row · point is above the limit of the row. */
interface BoxSearch {
  /** @param cells one a coordinate @returns the number of the row, counted on from the coordinates */
  readonly add: (cells: Float64Array) => number;
  /** Sets the limits of a coordinate or a row; the next search goes on from the last point. */
  readonly limit: (variable: number, lower: number, upper: number) => void;
  /** Null: `point` holds. A conflict is by the numbers of rows; empty where the search ran out of steps. */
  readonly search: () => Conflict | null;
  /** Coordinates of the last point. */
  readonly point: () => Float64Array;
}

/**
 * The general simplex of Dutertre and de Moura (2006), «A Fast Linear-Arithmetic Solver for DPLL(T)»: one violated row
 * after the other is put on its limit by trading places with a variable that can still move. Limits may change between
 * two searches, so that a search for the smallest box or without a row costs a few steps.
 *
 * @example boxSearch(2) // two coordinates from −1 to 1, no row yet
 */
export function boxSearch(width: number): BoxSearch {
  // Variables are numbered: first the coordinates, then the rows.
  const value = Array.from({ length: width }, () => 0);
  const lower = value.map(() => -1);
  const upper = value.map(() => 1);
  /** Each row as a sum over the variables that are free. */
  const table: Float64Array[] = [];
  const basic: number[] = [];
  const free = Array.from({ length: width }, (_, at) => at);
  const at = (list: readonly number[] | Float64Array | undefined, place: number) => list?.[place] ?? 0;
  const above = (variable: number) => at(value, variable) - at(upper, variable);
  const below = (variable: number) => at(lower, variable) - at(value, variable);

  return { add, limit, search, point: () => Float64Array.from(value.slice(0, width)) };

  function add(cells: Float64Array): number {
    const variable = value.length;
    const row = new Float64Array(width);
    free.forEach((own, column) => {
      if (own < width) row[column] = at(row, column) + at(cells, own);
    });
    basic.forEach((own, place) => {
      const factor = own < width ? at(cells, own) : 0;
      if (factor !== 0) addTimes(row, table[place], factor);
    });
    table.push(row);
    basic.push(variable);
    value.push(0);
    lower.push(-Infinity);
    upper.push(Infinity);
    return variable;
  }

  function limit(variable: number, least: number, most: number): void {
    [lower[variable], upper[variable]] = [least, most];
  }

  function search(): Conflict | null {
    for (const variable of free)
      value[variable] = Math.max(at(lower, variable), Math.min(at(upper, variable), at(value, variable)));
    table.forEach((cells, row) => {
      value[basic[row] ?? 0] = free.reduce((sum, variable, column) => sum + at(cells, column) * at(value, variable), 0);
    });
    for (let step = 0; step < mostSteps; step += 1) {
      const isFirstChoice = step > firstChoiceAfter;
      const row = leavingRow(isFirstChoice);
      if (row < 0) return null;
      const leaving = basic[row] ?? 0;
      const isUp = below(leaving) > tolerance;
      const column = enteringColumn(table[row], isUp, isFirstChoice);
      if (column < 0) return conflictIn(row);
      pivot(row, column, isUp ? at(lower, leaving) : at(upper, leaving));
    }
    return [];
  }

  /** A row whose variable is outside its limits; −1 where there is none. */
  function leavingRow(isFirstChoice: boolean): number {
    let row = -1;
    let worst = tolerance;
    for (let one = 0; one < basic.length; one += 1) {
      const variable = basic[one] ?? 0;
      const excess = Math.max(above(variable), below(variable));
      if (excess <= worst) continue;
      if (isFirstChoice) {
        if (row < 0 || variable < (basic[row] ?? 0)) row = one;
      } else [row, worst] = [one, excess];
    }
    return row;
  }

  /** A variable that can move so that the row goes up or down; −1 where none can. */
  function enteringColumn(cells: Float64Array | undefined, isUp: boolean, isFirstChoice: boolean): number {
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

  /** What holds a variable outside its limits: its own row, if it is one, and the rows that stand on theirs. */
  function conflictIn(row: number): Conflict {
    const own = { row: basic[row] ?? 0, multiplier: 1 };
    const others = free.map((variable, column) => ({ row: variable, multiplier: Math.abs(at(table[row], column)) }));
    return [own, ...others].filter((one) => one.row >= width && one.multiplier > tolerance);
  }

  function pivot(row: number, column: number, target: number): void {
    const cells = table[row] ?? new Float64Array(width);
    const [leaving, coming] = [basic[row] ?? 0, free[column] ?? 0];
    const cell = at(cells, column);
    const shift = (target - at(value, leaving)) / cell;
    value[leaving] = target;
    value[coming] = at(value, coming) + shift;
    for (let one = 0; one < width; one += 1) cells[one] = one === column ? 1 / cell : -at(cells, one) / cell;
    table.forEach((own, other) => {
      const factor = at(own, column);
      if (other === row || factor === 0) return;
      const variable = basic[other] ?? 0;
      value[variable] = at(value, variable) + factor * shift;
      own[column] = 0;
      addTimes(own, cells, factor);
    });
    [basic[row], free[column]] = [coming, leaving];
  }
}

function addTimes(row: Float64Array, other: Float64Array | undefined, factor: number): void {
  for (let one = 0; one < row.length; one += 1) row[one] = (row[one] ?? 0) + factor * (other?.[one] ?? 0);
}
