import { formatRatio } from "../ratio.ts";
import { attainedRanges, type AttainedRange } from "../score/attained-range.ts";
import type { BreakPoint } from "../score/ranking/break-points.ts";
import { factsToScore } from "../selection/calculate-selection.ts";
import { contestRanges } from "../selection/contest-ranges.ts";
import type { AssessedSelection, SelectionResult } from "../selection/selection-result.ts";

/**
 * How firm the place of an area is: weights that reach the ends of its range of ranks, and for an area near the line the
 * change of weights from which it can come in or fall out, among those who contend for the same seats.
 */
export function firmnessOf(result: SelectionResult, assessed: Pick<AssessedSelection, "opened" | "options">) {
  const { opened, options } = assessed;
  const facts = factsToScore(result.sheet, options.blankIsZero ?? false);
  // Where there are too many areas for ranges there are too many pairs for both.
  const attainedOf = result.rankRanges && attainedRanges(opened.plan.criteria, result.scale, facts);
  const contests = contestRanges({ ...assessed, selection: result }).filter(({ isWhole }) => !isWhole);
  return (area: number) => {
    const contest = contests.find(({ members }) => members.includes(area));
    const point = contest?.turning(contest.members.indexOf(area));
    return { attained: attainedOf && attainedJson(attainedOf(area)), breakPoint: point ? toJson(point) : null };
  };
}

/** The range that is proven, and the weights that reach its ends. */
export function attainedJson({ best, worst, attained }: AttainedRange) {
  return { range: [best, worst] as const, ...attained };
}

function toJson({ turns, change, reached }: BreakPoint) {
  const end = reached && { at: formatRatio(reached.at), weights: reached.weights };
  return { turns, change: formatRatio(change), reached: end };
}
