import { compareRatios, ratioOf, total, type Decimal, type Ratio } from "../../ratio.ts";

/**
 * Copeland scores: how many other areas an area beats less how many beat it, a pair being won by whoever is higher in
 * criteria of more weight. No level is ever added to another, so that no scale has to be agreed on: for an office that
 * wants to know whether its order hangs on the reference levels.
 *
 * @param levels one row an area, one level a criterion; null is a blank
 * @param weights one a criterion
 * @returns null for an area with a blank, which takes part in no pair
 * @throws RangeError for a row of another length than the weights
 * @example copelandScores([[1, 3, 2], [2, 2, 3], [3, 1, 1], [4, 5, 4]], [1, 1, 1]) // [-1, 1, -3, 3]
 */
export function copelandScores(
  levels: readonly (readonly (number | null)[])[],
  weights: readonly Decimal[],
): readonly (number | null)[] {
  if (levels.some((row) => row.length !== weights.length)) throw new RangeError("a row is not as long as the weights");
  const exact = weights.map(ratioOf);
  const complete = levels.map((row) => (row.some((level) => level === null) ? null : row.map((level) => level ?? 0)));
  return complete.map((own, area) => {
    if (!own) return null;
    return complete.reduce((sum, other, at) => (other && at !== area ? sum + duel(own, other, exact) : sum), 0);
  });
}

/** 1 for a pair that the first wins, −1 for one that it loses, 0 for a draw. */
function duel(first: readonly number[], second: readonly number[], weights: readonly Ratio[]): number {
  const weightWhere = (wins: (at: number) => boolean) => total(weights.filter((_weight, at) => wins(at)));
  const won = weightWhere((at) => (first[at] ?? 0) > (second[at] ?? 0));
  const lost = weightWhere((at) => (first[at] ?? 0) < (second[at] ?? 0));
  return compareRatios(won, lost);
}
