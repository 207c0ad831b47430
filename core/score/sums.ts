import type { AreaFacts } from "./facts.ts";
import { levelBy, notations } from "./level.ts";
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
  const references = Float64Array.from(columns, ({ reference }) => reference);
  const shares = Float64Array.from(columns, ({ share }) => share);

  facts.forEach((area, row) => {
    let sum = 0;
    let blank = 0;
    for (let column = 0; column < indexes.length; column += 1) {
      const fact = area[indexes[column] ?? 0];
      const level = levelBy(steps[column] ?? 1, most[column] ?? 0, references[column] ?? 1, fact);
      if (level === null) blank += shares[column] ?? 0;
      else sum += level * (shares[column] ?? 0);
    }
    known[row] = sum;
    open[row] = blank;
  });
  return { known, open };
}
