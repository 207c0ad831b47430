import {
  convention,
  fill,
  levelOf,
  product,
  quotient,
  ratioOf,
  total,
  valueColumns,
  type Contribution,
  type Ratio,
  type ScaleRow,
  type SelectionAssessment,
  type SelectionResult,
  type Sentence,
  type ValueColumn,
} from "../index.ts";
import { pointsText, exactText, fractionText, decimalSentence } from "../format.ts";
import type { FigureWhy, WhyPart } from "./explanation.ts";
import { cellOf, nameOf } from "./cells.ts";
import { words } from "./words.ts";

const sentences = {
  title: { vi: "Điểm của {area}", en: "Points of {area}" },
  intervalTitle: { vi: "Khoảng điểm của {area}", en: "Interval of {area}" },
  score: {
    vi: "Điểm = 100 × (tổng của trọng số × mức) ÷ tổng trọng số = 100 × {sum} ÷ {whole} = {exact}",
    en: "Points = 100 × (sum of weight × level) ÷ sum of weights = 100 × {sum} ÷ {whole} = {exact}",
  },
  interval: {
    vi: "Ô trống: {blanks}. Coi ô trống là 0 thì được {low} điểm, coi là mức cao nhất thì được {high} điểm.",
    en: "Blank: {blanks}. With 0 for the blanks it comes to {low} points, with the full level to {high}.",
  },
  count: {
    vi: "{fact} trên mức chuẩn {level}: mức {share}",
    en: "{fact} of the reference level {level}: level {share}",
  },
  answer: { vi: "{fact}: mức {share}", en: "{fact}: level {share}" },
  yes: { vi: "có", en: "yes" },
  no: { vi: "không", en: "no" },
  suspected: { vi: "nghi ngờ", en: "suspected" },
  weight: { vi: "{levels}; trọng số {weight}", en: "{levels}; weight {weight}" },
  mean: { vi: "{levels}; lấy trung bình; trọng số {weight}", en: "{levels}; their mean; weight {weight}" },
} satisfies Record<string, Sentence>;

/** What the points of an area are made of: every criterion with its figure, reference level and weight. */
export function scoreReason({ plan, result }: SelectionAssessment, area: number): FigureWhy | null {
  const exact = result?.scores.exact(area);
  if (!result || !exact) return null;
  const whole = weightOfAll(result, valueColumns(plan.criteria));
  const sum = quotient(product(exact, whole), ratioOf(100));
  const parts = result.scores.contributions(area).map((one) => partOf(result, valueColumns(plan.criteria), area, one));
  return {
    title: fill(sentences.title, { area: nameOf(result.sheet, area) }),
    lines: [
      { sentence: fill(sentences.score, { sum: exactText(sum), whole: exactText(whole), exact: fractionText(exact) }) },
    ],
    parts: parts.filter(({ points: own }) => own > 0).sort((a, b) => b.points - a.points),
    empty: { title: words.zero, parts: parts.filter(({ points: own }) => own === 0) },
    basis: [{ citation: plan.scoring }, { citation: convention("Q14") }],
    cells: [],
  };
}

/** Why an area has an interval instead of points: which cells are blank. */
export function intervalReason({ plan, result }: SelectionAssessment, area: number): FigureWhy | null {
  const score = result?.scores.areas[area];
  if (!result || !score || score.points !== null) return null;
  const { low, high } = result.scores.exactBounds(area);
  const columns = valueColumns(plan.criteria).filter(({ criterionId }) => score.unknown.includes(criterionId));
  return {
    title: fill(sentences.intervalTitle, { area: nameOf(result.sheet, area) }),
    lines: [
      {
        sentence: fill(sentences.interval, {
          blanks: score.unknown.join(", "),
          low: fractionText(low),
          high: fractionText(high),
        }),
      },
    ],
    basis: [{ citation: convention("Q15") }, { citation: plan.scoring }],
    cells: columns.flatMap(({ id, heading }) => {
      const place = cellOf(result.sheet, area, id);
      return place ? [{ place, name: { vi: `${id} ${heading.vi}`, en: `${id} ${heading.en}` } }] : [];
    }),
  };
}

/** Weights of the criteria that the score is over; the weight stands in the row of the first part. */
function weightOfAll(
  { scale, scores }: Pick<SelectionResult, "scale" | "scores">,
  columns: readonly ValueColumn[],
): Ratio {
  return total(scores.criteria.map((id) => ratioOf(weightRow(scale.rows, columns, id)?.weight ?? 0)));
}

function weightRow(rows: readonly ScaleRow[], columns: readonly ValueColumn[], criterion: string) {
  const first = columns.find(({ criterionId }) => criterionId === criterion)?.id;
  return rows.find(({ column }) => column === first);
}

function partOf(
  { sheet, scale }: SelectionResult,
  columns: readonly ValueColumn[],
  area: number,
  { criterion, points: own }: Contribution,
): WhyPart & { readonly points: number } {
  const parts = columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ criterionId }) => criterionId === criterion);
  const levels = parts.map(({ id, kind, index }) => {
    const fact = sheet.areas[area]?.facts[index];
    if (fact === undefined) return fill({ vi: "{id}: {what}", en: "{id}: {what}" }, { id, what: words.noCell });
    const row = scale.rows.find(({ column }) => column === id);
    const level = levelOf(kind, fact, Number(row?.level ?? 1));
    if (fact === null || level === null) return words.blank;
    const share = pointsText(level, level === 0 || level === 1 ? 0 : 2);
    if (kind === "count") return fill(sentences.count, { fact, level: decimalSentence(row?.level ?? 1), share });
    const answer = fact === 0 ? sentences.no : fact === 1 ? sentences.yes : sentences.suspected;
    return fill(sentences.answer, { fact: answer, share });
  });
  const weight = decimalSentence(weightRow(scale.rows, columns, criterion)?.weight ?? 0);
  const joined = { vi: levels.map(({ vi }) => vi).join("; "), en: levels.map(({ en }) => en).join("; ") };
  const heading = parts.map((part) => part.heading);
  return {
    id: criterion,
    name: { vi: heading.map(({ vi }) => vi).join(" + "), en: heading.map(({ en }) => en).join(" + ") },
    how: fill(levels.length > 1 ? sentences.mean : sentences.weight, { levels: joined, weight }),
    value: pointsText(own, 2),
    cells: parts.flatMap(({ id }) => cellOf(sheet, area, id) ?? []),
    points: own,
  };
}
