import { isCount } from "../share.ts";
import type { AreaFacts } from "./facts.ts";

/** Positive values of a column, ascending. */
export function positiveValues(facts: readonly AreaFacts[], index: number): Float64Array {
  const values: number[] = [];
  for (const area of facts) {
    const fact = area[index];
    if (isCount(fact) && fact > 0) values.push(fact);
  }
  return Float64Array.from(values).sort();
}

/** Nearest-rank 90th percentile of ascending values: the ⌊(9m + 9) / 10⌋-th of m, 1 when there is none. */
export function highLevel(ascending: Float64Array): number {
  const place = Math.floor((9 * ascending.length + 9) / 10);
  return Math.max(1, ascending[place - 1] ?? 1);
}
