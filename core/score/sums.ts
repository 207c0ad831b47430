import type { AreaFacts } from "./facts.ts";
import { isFact, notations } from "./level.ts";
import type { Measure } from "./measure.ts";

/** Weighted sums of all areas in floating point. */
export interface Sums {
  /** Σ share · level of what is known. */
  readonly known: Float64Array;
  /** Σ share of the blanks: what they could add. */
  readonly open: Float64Array;
}

/** One pass over all cells. Columns are laid out as plain numbers first: a province has 300 000 cells. */
export function sumsOf({ columns }: Measure, facts: readonly AreaFacts[]): Sums {
  const known = new Float64Array(facts.length);
  const open = new Float64Array(facts.length);
  const indexes = Int32Array.from(columns, ({ index }) => index);
  const steps = Float64Array.from(columns, ({ kind }) => notations[kind].steps);
  const most = Float64Array.from(columns, ({ kind }) => notations[kind].most);
  const shares = Float64Array.from(columns, ({ share }) => share);
  // What one case adds: to multiply is several times faster than to divide.
  const slopes = Float64Array.from(columns, ({ share, reference }) => share / reference);

  for (let row = 0; row < facts.length; row += 1) {
    const area = facts[row] ?? [];
    let sum = 0;
    let blank = 0;
    for (let column = 0; column < indexes.length; column += 1) {
      const fact = area[indexes[column] ?? 0];
      // Most cells of most sheets: nothing occurred, nothing to add.
      if (fact === 0) continue;
      const share = shares[column] ?? 0;
      if (isFact(fact, steps[column] ?? 1, most[column] ?? 0)) {
        const amount = fact * (slopes[column] ?? 0);
        sum += Math.min(amount, share);
      } else blank += share;
    }
    known[row] = sum;
    open[row] = blank;
  }
  return { known, open };
}
