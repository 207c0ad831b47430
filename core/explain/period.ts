import type { Plan } from "../plan/plan.ts";
import { planPeriod } from "../rules/plan-period.ts";
import { explanationOf, sameText, type Explanation } from "./explanation.ts";
import { yearOfWorkbook, type Explained } from "./explained.ts";

const title = { vi: "Thời gian thực hiện kế hoạch", en: "Period of the plan" };

/** Whether a year is one of the plan's (III.5-1). @example explainPeriod(2021, plan7488).verdict // "notMet" */
export function explainPeriod(year: number, plan: Plan): Explanation {
  const { verdict, because } = planPeriod.judge({ year }, plan);
  return explanationOf({ of: "period", title, value: sameText(year), verdict, lines: because });
}

/** The same for the year of a workbook; null while it is unknown. */
export function periodInWorkbook(explained: Explained): Explanation | null {
  const year = yearOfWorkbook(explained);
  return year === null ? null : explainPeriod(year, explained.plan);
}
