import { competitionRanks } from "./competition-ranks.ts";
import type { Scores } from "./score.ts";

/** Competition ranks "1 2 2 4" of the complete areas; null for an area with a blank. */
export type Ranks = readonly (number | null)[];

/** Best and worst rank under ±25 % changes of each weight: an outer bound («trong khoảng»). */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/**
 * Areas as indexes, best first, equal scores in the order given. Areas with a blank have no place in the order and
 * follow at the end as they were given.
 *
 * @example orderAreas(scores) // [1, 0, 3, 2]: the area with a blank comes last
 */
export function orderAreas(scores: Scores): readonly number[] {
  const all = scores.areas.map((_, area) => area);
  const isComplete = (area: number) => scores.areas[area]?.points !== null;
  const complete = all.filter(isComplete).sort((a, b) => scores.compare(b, a) || a - b);
  return [...complete, ...all.filter((area) => !isComplete(area))];
}

/**
 * Ranks by exact scores: equal scores share a rank, however their sums come out in floating point.
 *
 * @example rankAreas(scores) // [2, 1, null, 3]
 */
export function rankAreas(scores: Scores): Ranks {
  const ordered = orderAreas(scores).filter((area) => scores.areas[area]?.points !== null);
  return competitionRanks(ordered, scores.areas.length, (above, below) => scores.compare(above, below) === 0);
}
