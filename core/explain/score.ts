import { convention } from "../citation.ts";
import { decimalSentence, exactText, fractionText, pointsText } from "../format.ts";
import type { Plan } from "../plan/plan.ts";
import { valueColumns, type ValueColumn } from "../plan/value-columns.ts";
import { product, quotient, ratioOf, total } from "../ratio.ts";
import type { AreaFacts } from "../score/facts.ts";
import { levelOf } from "../score/level.ts";
import type { Scale, ScaleRow } from "../score/scale.ts";
import type { Contribution, Scores } from "../score/score.ts";
import { fill, type Sentence } from "../sentence.ts";
import type { CellPlace } from "../table.ts";
import { cellInColumn, unitName } from "./cells.ts";
import { explanationOf, lineMaker, type Explanation, type Part } from "./explanation.ts";
import type { Explained } from "./explained.ts";

interface ScoreFacts {
  readonly scale: Scale;
  readonly scores: Scores;
  /** Area by area, in the order of the scores. */
  readonly facts: readonly AreaFacts[];
  /** The one asked about, and what it is called. */
  readonly area: number;
  readonly subject: string;
  readonly name: Sentence;
}

/** The cell of the area in a value column; null where there is none. */
type CellIn = (column: string) => CellPlace | null;

const words = {
  title: { vi: "Điểm của {area}", en: "Points of {area}" },
  intervalTitle: { vi: "Khoảng điểm của {area}", en: "Interval of {area}" },
  points: { vi: "{points} điểm", en: "{points} points" },
  between: { vi: "từ {low} đến {high} điểm", en: "{low} to {high} points" },
  zero: { vi: "Tiêu chí không góp điểm", en: "Criteria that bring nothing" },
  noCell: { vi: "{id}: bảng không có cột này", en: "{id}: the sheet has no such column" },
  blank: { vi: "trống", en: "blank" },
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

const say = lineMaker({
  score: {
    vi: "Điểm = 100 × (tổng của trọng số × mức) ÷ tổng trọng số = 100 × {sum} ÷ {whole} = {exact}",
    en: "Points = 100 × (sum of weight × level) ÷ sum of weights = 100 × {sum} ÷ {whole} = {exact}",
  },
  interval: {
    vi: "Ô trống: {blanks}. Coi ô trống là 0 thì được {low} điểm, coi là mức cao nhất thì được {high} điểm.",
    en: "Blank: {blanks}. With 0 for the blanks it comes to {low} points, with the full level to {high}.",
  },
});

/**
 * What the points of an area are made of, from facts alone: every criterion with its figure, reference level and weight
 * (Quy ước Q13, Q14). Where a figure is missing, why it has an interval instead (Q15). Null for an area that is not scored.
 */
function explainScore(given: ScoreFacts, plan: Plan, cellIn: CellIn = () => null): Explanation | null {
  const { scale, scores, area, subject, name } = given;
  const exact = scores.exact(area);
  if (!exact) return explainInterval(given, plan, cellIn);
  const columns = valueColumns(plan.criteria);
  const whole = total(scores.criteria.map((id) => ratioOf(weightRow(scale.rows, columns, id)?.weight ?? 0)));
  const sum = quotient(product(exact, whole), ratioOf(100));
  const contributions = [...scores.contributions(area)].sort((a, b) => b.points - a.points);
  const partsOf = (some: readonly Contribution[]) => some.map((one) => partOf(given, columns, one, cellIn));
  return explanationOf({
    of: `score:${subject}`,
    title: fill(words.title, { area: name }),
    value: fill(words.points, { points: pointsText(scores.areas[area]?.points ?? 0, 2) }),
    lines: [say("score", { sum: exactText(sum), whole: exactText(whole), exact: fractionText(exact) })],
    parts: partsOf(contributions.filter(({ points }) => points > 0)),
    others: { title: words.zero, parts: partsOf(contributions.filter(({ points }) => points === 0)) },
    basis: [plan.scoring, convention("Q14")],
    madeOf: ["scale"],
  });
}

function explainInterval({ scores, area, subject, name }: ScoreFacts, plan: Plan, cellIn: CellIn): Explanation | null {
  const score = scores.areas[area];
  if (!score || score.points !== null) return null;
  const { low, high } = scores.exactBounds(area);
  const columns = valueColumns(plan.criteria).filter(({ criterionId }) => score.unknown.includes(criterionId));
  return explanationOf({
    of: `score:${subject}`,
    title: fill(words.intervalTitle, { area: name }),
    value: fill(words.between, { low: pointsText(score.low, 2), high: pointsText(score.high, 2) }),
    lines: [say("interval", { blanks: score.unknown.join(", "), low: fractionText(low), high: fractionText(high) })],
    basis: [convention("Q15"), plan.scoring],
    cells: columns.flatMap(({ id, heading }) => {
      const place = cellIn(id);
      return place ? [{ place, name: { vi: `${id} ${heading.vi}`, en: `${id} ${heading.en}` } }] : [];
    }),
  });
}

/** The same for an area of a workbook, with the cell of each figure. */
export function scoreInWorkbook({ plan, result }: Explained, area: number, subject: string): Explanation | null {
  if (!result) return null;
  const { sheet, scale, scores } = result;
  const facts = sheet.areas.map((one) => one.facts);
  const given = { scale, scores, facts, area, subject, name: unitName(sheet, area) };
  return explainScore(given, plan, (column) => cellInColumn(sheet, area, column));
}

/** The row of the scale in which the weight of a criterion stands: that of its first part. */
function weightRow(rows: readonly ScaleRow[], columns: readonly ValueColumn[], criterion: string) {
  const first = columns.find(({ criterionId }) => criterionId === criterion)?.id;
  return rows.find(({ column }) => column === first);
}

function partOf(
  { scale, facts, area }: ScoreFacts,
  columns: readonly ValueColumn[],
  { criterion, points }: Contribution,
  cellIn: CellIn,
): Part {
  const parts = columns.filter(({ criterionId }) => criterionId === criterion);
  const levels = parts.map((column) => levelText(column, facts[area]?.[columns.indexOf(column)], scale.rows));
  const weight = decimalSentence(weightRow(scale.rows, columns, criterion)?.weight ?? 0);
  return {
    id: criterion,
    name: joined(
      parts.map(({ heading }) => heading),
      " + ",
    ),
    how: fill(levels.length > 1 ? words.mean : words.weight, { levels: joined(levels, "; "), weight }),
    value: pointsText(points, 2),
    cells: parts.flatMap(({ id }) => cellIn(id) ?? []),
  };
}

function levelText(
  { id, kind }: ValueColumn,
  fact: AreaFacts[number] | undefined,
  rows: readonly ScaleRow[],
): Sentence {
  if (fact === undefined) return fill(words.noCell, { id });
  const reference = rows.find(({ column }) => column === id)?.level ?? 1;
  const level = levelOf(kind, fact, Number(reference));
  if (fact === null || level === null) return words.blank;
  const share = pointsText(level, level === 0 || level === 1 ? 0 : 2);
  if (kind === "count") return fill(words.count, { fact, level: decimalSentence(reference), share });
  return fill(words.answer, { fact: fact === 0 ? words.no : fact === 1 ? words.yes : words.suspected, share });
}

function joined(sentences: readonly Sentence[], between: string): Sentence {
  return {
    vi: sentences.map(({ vi }) => vi).join(between),
    en: sentences.map(({ en }) => en).join(between),
  };
}
