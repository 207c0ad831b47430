import { yearOf } from "../../../core/life-cycle/counts.ts";
import type { History } from "../../../core/life-cycle/history.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { yearlyObjective } from "../../../core/rules/yearly-objective.ts";
import type { Sentence } from "../../../core/sentence.ts";
import { formatShare, shareStyle } from "../../../core/share.ts";
import type { Verdict } from "../../../core/verdict.ts";

/** One year of the phase: counts, and shares in percent for drawing only. */
export interface YearPoint {
  readonly year: number;
  readonly due: number;
  readonly transformed: number;
  readonly failed: number;
  readonly pending: number;
  readonly percent: number;
  /** What is reached if all that are not judged yet succeed. */
  readonly possible: number;
  /** "52,94 %" */
  readonly share: Sentence;
  readonly verdict: Verdict;
}

/** Years of the phase in which something was due, oldest first. */
export function yearPoints(history: History, plan: Plan): readonly YearPoint[] {
  const { from, to } = plan.period.value;
  const years = Array.from({ length: to - from + 1 }, (_year, index) => from + index);
  return years.flatMap((year) => {
    const counts = yearOf(history, year);
    const [due, transformed, failed] = [counts.due.length, counts.transformed.length, counts.failed.length];
    if (due === 0) return [];
    const printed = shareStyle(plan.display?.value, plan.yearlyFloor?.value);
    return [
      {
        year,
        due,
        transformed,
        failed,
        pending: counts.pending.length,
        percent: (100 * transformed) / due,
        possible: (100 * (due - failed)) / due,
        share: {
          vi: formatShare(transformed, due, printed, "vi"),
          en: formatShare(transformed, due, printed, "en"),
        },
        verdict: yearlyObjective.judge({ due, transformed, failed }, plan).verdict,
      },
    ];
  });
}
