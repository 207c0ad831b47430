import { countRivals } from "./ranking/rivals.ts";
import type { Scores } from "./score.ts";

/** Competition ranks "1 2 2 4"; null for an area for which blanks, its own or others', leave more than one rank. */
export type Ranks = readonly (number | null)[];

/** Best and worst rank that an area can have. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/**
 * Areas as indexes, best first: by the high end of their scores, then by the low end, then in the order given. An area
 * with a blank stands where it could come to, not at the end.
 *
 * @example orderAreas(scores) // [2, 1, 0, 3]: the third has a blank and could come to most points
 */
export function orderAreas(scores: Scores): readonly number[] {
  const { low, high } = scores.ends();
  const above = (ends: Int32Array, a: number, b: number) => (ends[b] ?? 0) - (ends[a] ?? 0);
  return [...scores.areas.keys()].sort((a, b) => above(high, a, b) || above(low, a, b) || a - b);
}

/**
 * Between which ranks each area is, whatever its blanks and those of the others turn out to hold. Both ends are reached
 * by some way of filling them; without a blank anywhere both are the competition rank.
 *
 * @example rankBounds(scores)[2] // { best: 1, worst: 1 }
 */
export function rankBounds(scores: Scores): readonly RankRange[] {
  const rivalsOf = countRivals(scores.ends(), [...scores.areas.keys()]);
  return scores.areas.map((_score, area) => {
    const { ahead, maybeAhead } = rivalsOf(area);
    return { best: 1 + ahead, worst: 1 + maybeAhead };
  });
}

/** Ranks among the areas without blanks alone, for scenarios that know no intervals; null for every other area. */
export function rankComplete(scores: Scores): Ranks {
  const complete = scores.areas.flatMap(({ points }, area) => (points === null ? [] : [area]));
  const rivalsOf = countRivals(scores.ends(), complete);
  return scores.areas.map(({ points }, area) => (points === null ? null : 1 + rivalsOf(area).ahead));
}

/**
 * Ranks by exact scores: equal scores share a rank, however their sums come out in floating point.
 *
 * @example rankAreas(scores) // [3, 2, 1, 4]: the third is ahead whatever its blank holds
 */
export function rankAreas(scores: Scores): Ranks {
  return singleRanks(rankBounds(scores));
}

/** The rank of each area that can have only one. @example singleRanks([{ best: 2, worst: 3 }]) // [null] */
export function singleRanks(bounds: readonly RankRange[]): Ranks {
  return bounds.map(({ best, worst }) => (best === worst ? best : null));
}
