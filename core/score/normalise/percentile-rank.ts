import { compareRatios, reduced, type Ratio } from "../../ratio.ts";
import type { ColumnLevels } from "./normalised.ts";
import { rangeOf, zeroLevels } from "./range.ts";

/** What equal values share: the mean of their ranks, or the lowest. */
export type RankTies = "mean" | "min";

/** Percentile rank: (rank − 1) / (n − 1), ranks ascending from 1 among the n values that are known. */
export function percentileRank(values: readonly (Ratio | null)[], ties: RankTies): ColumnLevels {
  if (!rangeOf(values)) return zeroLevels(values);
  const ascending = values.flatMap((value, place) => (value ? [{ value, place }] : []));
  ascending.sort((a, b) => compareRatios(a.value, b.value));
  const exact: (Ratio | null)[] = values.map(() => null);
  const span = BigInt(ascending.length - 1);
  for (let first = 0, last = 0; first < ascending.length; first = last + 1) {
    const same = (place: number) => {
      const [one, other] = [ascending[first], ascending[place]];
      return one !== undefined && other !== undefined && compareRatios(one.value, other.value) === 0;
    };
    for (last = first; same(last + 1);) last += 1;
    // Twice the rank minus 1, because a mean of ranks may be a half.
    const twice = BigInt(ties === "mean" ? first + last : 2 * first);
    for (const { place } of ascending.slice(first, last + 1)) exact[place] = reduced(twice, 2n * span);
  }
  return { exact, notices: [] };
}
