import { compareRatios, type Ratio } from "../ratio.ts";
import { isCount } from "../share.ts";
import type { AreaFacts } from "./facts.ts";

/** Counts below this are tallied, the few above it sorted. */
const tallied = 256;

interface HighCount {
  readonly level: number;
  /** How many positive counts the column has. */
  readonly positives: number;
}

/**
 * Of each column the nearest-rank 90th percentile of its positive counts: the ⌊(9m + 9) / 10⌋-th of m ascending, 1 when
 * there is none. One pass area by area: column by column a country's figures are fetched from memory once a column.
 */
export function highCounts(facts: readonly AreaFacts[], columns: number): (column: number) => HighCount {
  const tallies = new Uint32Array(columns * tallied);
  const positives = new Uint32Array(columns);
  const large = Array.from({ length: columns }, (): number[] => []);
  for (const area of facts) {
    for (let column = 0; column < columns; column += 1) {
      const fact = area[column];
      if (fact === 0 || !isCount(fact)) continue;
      positives[column] = (positives[column] ?? 0) + 1;
      const at = column * tallied + fact;
      if (fact < tallied) tallies[at] = (tallies[at] ?? 0) + 1;
      else large[column]?.push(fact);
    }
  }
  return (column) => {
    const all = positives[column] ?? 0;
    const times = tallies.subarray(column * tallied, (column + 1) * tallied);
    return { level: countAt(highPlace(all), times, large[column] ?? []), positives: all };
  };
}

/** The count at a place of all of them ascending: the tallied ones, then the large ones; 1 where there is none. */
function countAt(place: number, times: Uint32Array, large: readonly number[]): number {
  let below = 0;
  for (const [count, more] of times.entries()) {
    below += more;
    if (more > 0 && below > place) return count;
  }
  return Float64Array.from(large).sort()[place - below] ?? 1;
}

/** The same percentile of the positive rates; a rate may well be below 1. */
export function highRate(rates: readonly (Ratio | null)[]): Ratio {
  const positive = rates.flatMap((rate) => (rate && rate.numerator > 0n ? [rate] : [])).sort(compareRatios);
  return positive[highPlace(positive.length)] ?? { numerator: 1n, denominator: 1n };
}

function highPlace(count: number): number {
  return Math.floor((9 * count + 9) / 10) - 1;
}
