import type { SelectionAssessment, WorkbookContent } from "../index.ts";
import type { FigureWhy } from "./explanation.ts";
import type { Asked } from "./figure.ts";
import { capReason, cutReason, scaleReason } from "./cap.ts";
import { behindReason, rangeReason, rankReason, standingReason } from "./rank.ts";
import { standingOf } from "../selection/rank-list.ts";
import { intervalReason, scoreReason } from "./score.ts";

/** Answers «Vì sao?» of a figure of the ranking; null once the figure is gone. */
export function reasonOf(asked: Asked, assessment: SelectionAssessment, content: WorkbookContent): FigureWhy | null {
  const { result } = assessment;
  if (!result) return null;
  switch (asked.of) {
    case "cap":
      return capReason(assessment);
    case "cut":
      return cutReason(assessment);
    case "scale":
      return scaleReason(assessment, content);
    case "score":
      return scoreReason(assessment, asked.area);
    case "interval":
      return intervalReason(assessment, asked.area);
    case "rank":
      return rankReason(assessment, asked.area);
    case "range":
      return rangeReason(assessment, asked.area);
    case "standing":
      return standingReason(assessment, asked.area, standingOf(result));
    case "behind":
      return behindReason(assessment, asked.area);
  }
}
