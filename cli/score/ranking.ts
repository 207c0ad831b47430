import type { Plan } from "../../core/plan/plan.ts";
import { formatRatio } from "../../core/ratio.ts";
import { listStatusOf, type ListStatus } from "../../core/report/list-status.ts";
import { orderAreas, type RankRange } from "../../core/score/order.ts";
import type { ExclusionReason } from "../../core/score/proposal.ts";
import type { AreaScore } from "../../core/score/score.ts";
import type { SelectionResult } from "../../core/selection/selection-result.ts";
import type { Sentence } from "../../core/sentence.ts";
import { unitOf } from "../../core/sheet/areas/unit-of-row.ts";

/** One area of a ranked list. */
export interface RankedArea {
  /** Index into the areas of the sheet. */
  readonly index: number;
  readonly code: string | null;
  readonly name: string;
  /** Null where blanks leave more than one. */
  readonly rank: number | null;
  /** Best and worst rank by the blanks alone. */
  readonly bounds: RankRange;
  readonly score: AreaScore;
  /** The exact score as "p/q"; null while a figure is missing. */
  readonly exact: string | null;
  /** Ranks it can have when every weight changes within ±25 % too; null when not computed. */
  readonly range: RankRange | null;
  readonly standing: ListStatus;
  /** Why it takes no part in the contest for the places left, where its standing does not say it. */
  readonly because: ExclusionReason | null;
  /** The criteria without a figure. */
  readonly missing: readonly { readonly id: string; readonly heading: Sentence }[];
}

/** The areas of a sheet, best first by what each could come to. */
export function rankingOf(result: SelectionResult, { criteria }: Plan): readonly RankedArea[] {
  const { sheet, scores, ranks, rankBounds, rankRanges, proposal } = result;
  const headings = new Map(criteria.map(({ id, heading }) => [id, heading]));
  return orderAreas(scores).flatMap((index): readonly RankedArea[] => {
    const [area, score, bounds] = [sheet.areas[index], scores.areas[index], rankBounds[index]];
    if (!area || !score || !bounds) return [];
    const exact = scores.exact(index);
    return [
      {
        index,
        code: unitOf(area)?.code ?? area.code,
        name: area.name,
        rank: ranks[index] ?? null,
        bounds,
        score,
        exact: exact && formatRatio(exact),
        range: rankRanges?.[index] ?? null,
        standing: listStatusOf(result, index),
        because: proposal.excluded.find((one) => one.area === index)?.because ?? null,
        missing: score.unknown.map((id) => ({ id, heading: headings.get(id) ?? { vi: id, en: id } })),
      },
    ];
  });
}
