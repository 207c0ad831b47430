import type { Plan } from "../plan/plan.ts";
import { yearlyObjective, type YearlyFacts } from "../rules/yearly-objective.ts";
import type { Language, Sentence } from "../sentence.ts";
import { formatShare, shareStyle } from "../share.ts";
import type { Cell } from "../table.ts";
import { terms } from "../terms.ts";

const words = {
  unjudged: { vi: "chưa đánh giá", en: "not judged yet" },
  provisional: { vi: "{low} - {high} (tạm tính)", en: "{low} - {high} (provisional)" },
} as const satisfies Record<string, Sentence>;

/** A figure that nobody handed in. */
export const absent = "[…]";

/**
 * A year in cells: due, met, not met, not judged, share, verdict. Of a year of which nothing is judged there is no share, of
 * one that is judged in part the range that is still possible; what nobody stated is […], never 0.
 *
 * @param facts null for a year that nobody handed in
 * @example yearCells({ due: 6, transformed: 0, failed: 0 }, plan7488, "vi") // [6, 0, 0, 6, "chưa đánh giá", "Chưa đủ số liệu"]
 */
export function yearCells(facts: YearlyFacts | null, plan: Plan, language: Language): readonly Cell[] {
  if (facts === null) return [absent, absent, absent, absent, absent, absent];
  const { due, transformed, failed, isOpen = false } = facts;
  const verdict = terms.verdict[yearlyObjective.judge(facts, plan).verdict][language];
  if (isOpen) {
    const least = (count: number): Cell =>
      count === 0 ? absent : language === "vi" ? `ít nhất ${count}` : `at least ${count}`;
    return [least(due), least(transformed), least(failed), absent, absent, verdict];
  }
  return [due, transformed, failed, due - transformed - failed, shareOf(facts, plan, language), verdict];
}

function shareOf({ due, transformed, failed }: YearlyFacts, plan: Plan, language: Language): Cell {
  const printed = shareStyle(plan.display?.value, plan.yearlyFloor?.value);
  if (due === 0) return null;
  if (transformed + failed === 0) return words.unjudged[language];
  const share = (part: number) => formatShare(part, due, printed, language);
  if (transformed + failed === due) return share(transformed);
  return words.provisional[language].replace("{low}", share(transformed)).replace("{high}", share(due - failed));
}
