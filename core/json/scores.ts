import { unitNamed } from "./unit-named.ts";
import type { Plan } from "../plan/plan.ts";
import { formatRatio } from "../ratio.ts";
import { groupPoints } from "../score/group-points.ts";
import type { SelectionResult } from "../selection/selection-result.ts";

/** The areas in the order of the sheet: points, rank, what each may come to, and what each group of criteria brings. */
export function scoresOf({ sheet, scores, ranks, rankBounds, rankRanges }: SelectionResult, { groups }: Plan) {
  return sheet.areas.map((area, index) => {
    const exact = scores.exact(index);
    const score = scores.areas[index];
    const [bounds, range] = [rankBounds[index], rankRanges?.[index]];
    return {
      unit: unitNamed(area),
      score: score?.points ?? null,
      exact: exact && formatRatio(exact),
      rank: ranks[index] ?? null,
      scoreRange: score ? ([score.low, score.high] as const) : null,
      rankRange: bounds ? ([bounds.best, bounds.worst] as const) : null,
      rankRangeWeights: range ? ([range.best, range.worst] as const) : null,
      groups: groupPoints(scores, index, groups),
    };
  });
}
