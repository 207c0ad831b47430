import { compareRatios, type Ratio } from "../ratio.ts";
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
  return Math.max(1, ascending[highPlace(ascending.length)] ?? 1);
}

/** The same percentile of the positive rates; a rate may well be below 1. */
export function highRate(rates: readonly (Ratio | null)[]): Ratio {
  const positive = rates.flatMap((rate) => (rate && rate.numerator > 0n ? [rate] : [])).sort(compareRatios);
  return positive[highPlace(positive.length)] ?? { numerator: 1n, denominator: 1n };
}

function highPlace(count: number): number {
  return Math.floor((9 * count + 9) / 10) - 1;
}
