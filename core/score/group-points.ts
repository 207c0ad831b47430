import type { Plan } from "../plan/plan.ts";
import type { Scores } from "./score.ts";

/** What the criteria of one group bring to the score of an area. */
export interface GroupPoints {
  /** Id of the group: a … d. */
  readonly group: string;
  /** Null where a figure of the group is missing, or the sheet has none of its criteria. */
  readonly points: number | null;
  /** Points of the figures that are there. */
  readonly atLeast: number;
}

/**
 * The points of an area by groups of criteria, in the plan's order; of a complete area they add up to its score.
 *
 * @example groupPoints(scores, 0, plan7488.groups)[0] // { group: "a", points: 50, atLeast: 50 }
 */
export function groupPoints(scores: Scores, area: number, groups: Plan["groups"]): readonly GroupPoints[] {
  const contributions = scores.contributions(area);
  return groups.map(({ id }) => {
    const own = contributions.filter(({ group }) => group === id);
    const isOpen = own.length === 0 || own.some(({ level }) => level === null);
    const atLeast = own.reduce((sum, { points }) => sum + points, 0);
    return { group: id, points: isOpen ? null : atLeast, atLeast };
  });
}
