import { rankListOf, type NamedArea } from "../../../../core/selection/rank-list.ts";
import type { SelectionResult } from "../../../../core/selection/selection-result.ts";

/** Who comes last among the approved, over the cap. */
interface LeastApproved {
  /** As many as are too many, or more where equal points leave it open. */
  readonly areas: readonly NamedArea[];
  /** More than one choice is possible: points are equal, or blanks leave the order open. None is chosen then. */
  readonly isOpen: boolean;
}

/** The approved areas with the fewest points that are not carried over: those to be considered first over the cap. */
export function leastApproved(result: SelectionResult, excess: number): LeastApproved {
  const { ranked } = rankListOf(result, "vi");
  const isApproved = ({ area }: NamedArea) => {
    const row = result.sheet.areas[area];
    return row?.approved === true && !row.carriedOver;
  };
  const all = ranked.filter(isApproved);
  const approved = all.filter(({ points }) => points !== null);
  const border = approved.at(-excess);
  const last = approved.filter(({ area }) => !border || result.scores.compare(area, border.area) <= 0);
  const unknown = all.filter(({ points }) => points === null);
  return { areas: [...last, ...unknown], isOpen: unknown.length > 0 || last.length !== excess };
}
