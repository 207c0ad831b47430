import { shareText, figureWithPoints } from "../official-text.ts";
import { dash, subsection, type Block } from "../blocks.ts";
import { unknown } from "../not-stated.ts";
import type { Quotes } from "../quotes.ts";
import { committeeOf, type ReportFacts } from "../report-facts.ts";

const names: Readonly<Record<string, readonly [what: string, unit: string]>> = {
  a1: ["Phạm pháp hình sự", "vụ"],
  b1: ["Tội phạm về ma túy", "vụ"],
  a8: ["Tụ điểm tệ nạn xã hội", "tụ điểm"],
  b2: ["Tụ điểm ma túy", "tụ điểm"],
};

/** II.5: a statement of the authority, never computed, with the figures of two years beside it. */
export function order(facts: ReportFacts, quotes: Quotes): readonly Block[] {
  const { plan } = facts;
  const columns = plan.gateSuggestions.flatMap(({ value }) => [
    ...value.down.map(({ column }) => column),
    ...value.notUp,
  ]);
  return [
    subsection("5. Tình hình tội phạm, tệ nạn xã hội"),
    dash(
      `Đánh giá của ${committeeOf(facts)} về giảm tội phạm và tệ nạn xã hội, không để hình thành điểm nóng phức tạp về trật tự, an toàn xã hội${plan.orderObjective ? ` (${quotes.clause(plan.orderObjective)})` : ""}: ${unknown}.`,
    ),
    ...columns.map((column) => dash(trend(column, facts))),
  ];
}

function trend(column: string, { plan, areas }: ReportFacts): string {
  const heading = plan.criteria.find(({ id }) => id === column)?.heading.vi ?? unknown;
  const [what, unit] = names[column] ?? [heading, ""];
  const now = sumOf(areas.map(({ trends }) => trends.now[column] ?? null));
  const before = sumOf(areas.map(({ trends }) => trends.before[column] ?? null));
  const lead = `${what} tại các địa bàn chuyển hóa: ${now === null ? unknown : figureWithPoints(now)} ${unit}; cùng kỳ năm trước`;
  if (now === null || before === null) return `${lead} ${before === null ? unknown : figureWithPoints(before)}.`;
  const change = now - before;
  const share = before === 0 ? "" : ` (${shareText(Math.abs(change), before, plan).replace(/,0+%$/, "%")})`;
  const said =
    change === 0
      ? "không thay đổi"
      : `${change < 0 ? "giảm" : "tăng"} ${figureWithPoints(Math.abs(change))} ${unit}${share}`;
  return `${lead} ${figureWithPoints(before)} ${unit}, ${said}.`;
}

/** One of them unknown leaves the sum unknown. */
function sumOf(figures: readonly (number | null)[]): number | null {
  if (figures.length === 0) return null;
  return figures.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}
