import { dayText } from "../civil-date.ts";
import type { AreaHistory } from "../life-cycle/history.ts";
import type { PlanFixing } from "../plan/plan.ts";
import { judgingDay, term, type TermFacts } from "../rules/term.ts";
import { fill } from "../sentence.ts";
import { terms } from "../terms.ts";
import { entryCells, historyNamed } from "./entries.ts";
import { explanationOf, lineMaker, type Explanation } from "./explanation.ts";
import { yearOfWorkbook, type Resting } from "./explained.ts";

const title = { vi: "Thời hạn chuyển hóa · {unit}", en: "Term · {unit}" };

const say = lineMaker({
  oneYear: {
    vi: "Thời gian chuyển hóa mỗi địa bàn: {years} năm. Vào danh sách năm {year} thì đánh giá theo số liệu chốt ngày {day}.",
    en: "Time to transform an area: {years} year. On the list of {year}, it is judged by the figures of {day}.",
  },
});

/** The term of one area in a year: one year, the day at which it is judged, and whether it was in time (III.5-2; Q9). */
export function explainTerm(facts: TermFacts, plan: PlanFixing<"term">, subject: string, name: string): Explanation {
  const { years, judgedOn } = plan.term;
  const { verdict, because } = term.judge(facts, plan);
  const stated = { years: years.value, year: String(facts.year), day: dayText(judgingDay(facts.year, plan)) };
  return explanationOf({
    of: `term:${subject}`,
    title: fill(title, { unit: name }),
    value: terms.verdict[verdict],
    verdict,
    lines: [say("oneYear", stated, years.citation), ...because],
    basis: [judgedOn.citation],
    madeOf: [`life-cycle:${subject}`],
  });
}

/** When an area was due in a year and when it was judged; null where it was not on the list of that year. */
export function termFacts({ entries }: AreaHistory, year: number): TermFacts | null {
  const own = entries.filter((entry) => entry.year === year);
  if (!own.some(({ event }) => event === "approved" || event === "carriedOver")) return null;
  const judged = own.find(({ event }) => event === "met" || event === "notMet");
  return { year, judgedOn: judged?.date ?? null, isJudged: judged !== undefined };
}

/** The same for an area of a workbook in its year, with the cells of its entries. */
export function termInWorkbook(explained: Resting<"term">, subject: string): Explanation | null {
  const area = historyNamed(explained.history, subject);
  const year = yearOfWorkbook(explained);
  const facts = area && year !== null ? termFacts(area, year) : null;
  if (!area || !facts) return null;
  return {
    ...explainTerm(facts, explained.plan, subject, area.unit.name),
    cells: entryCells(area.entries.filter((entry) => entry.year === year)),
  };
}
