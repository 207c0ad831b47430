import type { Plan } from "../plan/plan.ts";
import { formatRatio } from "../ratio.ts";
import { attainedRanges, type AttainedRange } from "../score/attained-range.ts";
import { roomOf } from "../score/proposal.ts";
import { breakPoints, type BreakPoint } from "../score/ranking/break-points.ts";
import { factsToScore } from "../selection/calculate-selection.ts";
import { contendersOf, selectionContests } from "../selection/selection-contests.ts";
import type { SelectionResult } from "../selection/selection-result.ts";

/**
 * How firm the place of an area is: weights that reach the ends of its range of ranks, and for an area near the line the
 * change of weights from which it can come in or fall out, among those who contend for the same seats.
 */
export function firmnessOf(result: SelectionResult, { criteria }: Plan, blankIsZero: boolean) {
  const { sheet, scale, rankRanges, places } = result;
  const facts = factsToScore(sheet, blankIsZero);
  // Where there are too many areas for ranges there are too many pairs for both.
  const attainedOf = rankRanges && attainedRanges(criteria, scale, facts);
  const contests = (rankRanges ? selectionContests(result) : []).flatMap((contest) => {
    const members = contendersOf(contest);
    if (!members.some((area) => places[area] === "near")) return [];
    const among = members.map((area) => facts[area] ?? []);
    return [{ members, pointOf: breakPoints(criteria, scale, among, roomOf(contest)) }];
  });
  return (area: number) => {
    const contest = places[area] === "near" ? contests.find(({ members }) => members.includes(area)) : undefined;
    const point = contest?.pointOf(contest.members.indexOf(area));
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
