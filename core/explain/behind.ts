import { convention } from "../citation.ts";
import { fractionText, formatGap } from "../format.ts";
import { valueColumns } from "../plan/value-columns.ts";
import { ratioValue } from "../ratio.ts";
import { drawLevel } from "../score/near-the-cut.ts";
import { lastChosen } from "../selection/rank-list.ts";
import { fill, inBoth, type Sentence } from "../sentence.ts";
import { cellInColumn, nameCells, unitName } from "./cells.ts";
import { explanationOf, lineMaker, sameText, type Explanation, type Part } from "./explanation.ts";
import type { Explained } from "./explained.ts";
import { subjectOf } from "./subject.ts";

const words = {
  title: { vi: "{area} còn kém bao nhiêu", en: "How far {area} stays behind" },
  value: { vi: "kém {gap} điểm", en: "behind by {gap} points" },
  impossible: { vi: "Tiêu chí không thể đưa lên ngang điểm", en: "Criteria that cannot bring it level" },
  needs: { vi: "thêm", en: "more" },
} satisfies Record<string, Sentence>;

const say = lineMaker({
  gap: {
    vi: "{ahead}: {above} điểm; {behind}: {below} điểm; kém {gap} điểm.",
    en: "{ahead}: {above} points; {behind}: {below} points; behind by {gap} points.",
  },
  extra: {
    vi: "Để ngang điểm, chỉ thay đổi một tiêu chí thì cần thêm:",
    en: "To draw level by one criterion alone it would need this much more:",
  },
  none: {
    vi: "Không tiêu chí nào một mình đưa lên ngang điểm được.",
    en: "No criterion alone can bring it level.",
  },
});

/** How far an area stays behind the last one chosen, and what it would need to draw level. */
export function behindInWorkbook({ plan, result }: Explained, area: number, subject: string): Explanation | null {
  const ahead = result ? (lastChosen(result)[area] ?? null) : null;
  if (!result || ahead === null) return null;
  const { sheet, scale, scores } = result;
  const facts = sheet.areas.map((one) => one.facts);
  const near = drawLevel(plan.criteria, scale, facts, { ahead, behind: area });
  const [above, below] = [scores.exact(ahead), scores.exact(area)];
  if (!near || !above || !below) return null;
  const columns = valueColumns(plan.criteria);
  const partsWhere = (isPossible: boolean): readonly Part[] =>
    near.extraCases
      .filter(({ cases }) => (cases !== null) === isPossible)
      .map(({ column, inWords }) => ({
        id: column,
        name: columns.find(({ id }) => id === column)?.heading ?? sameText(column),
        how: isPossible ? words.needs : sameText(""),
        value: inWords,
        cells: [cellInColumn(sheet, area, column)].flatMap((place) => place ?? []),
      }));
  const possible = partsWhere(true);
  const named = { ahead: unitName(sheet, ahead), behind: unitName(sheet, area) };
  const points = { above: fractionText(above), below: fractionText(below), gap: fractionText(near.gap) };
  return explanationOf({
    of: `behind:${subject}`,
    title: fill(words.title, { area: named.behind }),
    value: fill(words.value, { gap: inBoth((language) => formatGap(ratioValue(near.gap), language)) }),
    lines: [
      say("gap", { ...named, ...points }),
      { sentence: near.flipInWords },
      say(possible.length > 0 ? "extra" : "none"),
    ],
    parts: possible,
    others: { title: words.impossible, parts: partsWhere(false) },
    basis: [plan.scoring, convention("Q14")],
    cells: nameCells(sheet, [ahead, area]),
    madeOf: [`score:${subjectOf(sheet.areas, ahead)}`, `score:${subject}`],
  });
}
