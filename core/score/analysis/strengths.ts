import type { Scores } from "../score.ts";

/** Where an area stands in one criterion: 1 is the highest level among the areas that have a figure. */
export interface CriterionStanding {
  readonly criterion: string;
  readonly level: number;
  readonly rank: number;
  /** How many areas have a figure. */
  readonly among: number;
}

/**
 * The criteria in which an area stands highest among all and those in which it stands lowest, by rank, then in the plan's
 * order. A criterion in which all are alike says nothing, and is in neither: for an office that has to tell a commune in a
 * few words what its place rests on.
 *
 * @param count how many on either side
 * @example strengths(scores, 0, 1).highest // [{ criterion: "a1", level: 1, rank: 1, among: 4 }]
 */
export function strengths(
  scores: Scores,
  area: number,
  count = 5,
): { readonly highest: readonly CriterionStanding[]; readonly lowest: readonly CriterionStanding[] } {
  const all = scores.areas.map((_score, at) => scores.contributions(at));
  const standings = scores.contributions(area).flatMap(({ criterion, level }, at): CriterionStanding[] => {
    const levels = all.flatMap((own) => own[at]?.level ?? []);
    if (level === null || levels.every((one) => one === level)) return [];
    return [{ criterion, level, rank: 1 + levels.filter((one) => one > level).length, among: levels.length }];
  });
  const highest = [...standings].sort((a, b) => a.rank - b.rank).filter(({ rank, among }) => rank < among);
  const lowest = [...standings].sort((a, b) => b.rank - a.rank || a.level - b.level).filter(({ rank }) => rank > 1);
  return { highest: highest.slice(0, count), lowest: lowest.slice(0, count) };
}
