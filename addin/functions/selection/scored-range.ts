import { decimalSentence } from "../../../core/format.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import { freezeScale, type Scale } from "../../../core/score/scale.ts";
import { scoreAreas, type AreaFacts, type AreaScore, type Scores } from "../../../core/score/score.ts";
import { fill, type Sentence } from "../../../core/sentence.ts";
import type { CriteriaRange } from "../../../core/sheet/selection/criteria-range.ts";
import { badInput, notAvailable } from "../cell-error.ts";

/** What a function of a range of figures is given. */
export interface ScoringArguments {
  readonly criteria: CriteriaRange;
  /** Null where levels are taken from the figures themselves. */
  readonly scale: Scale | null;
  readonly plan: Plan;
}

/** A range of figures with the scale that goes with it, scored. */
interface ScoredRange {
  readonly facts: readonly AreaFacts[];
  readonly scale: Scale;
  readonly scores: Scores;
}

/**
 * One figure an area, as a column to be spilled beside the range.
 *
 * @param figures from the scores one figure an area, or the sentence that its #N/A goes with
 */
export function scoreColumn(
  given: ScoringArguments,
  figures: (scores: Scores) => readonly (number | string)[],
): unknown[][] {
  return scoreRows(given, 1, ({ scores }) =>
    figures(scores).map((figure) => [typeof figure === "number" ? figure : notAvailable(figure)]),
  );
}

/** Some figures an area, as a block to be spilled beside the range. */
export function scoreRows(
  given: ScoringArguments,
  width: number,
  figures: (scored: ScoredRange) => readonly (readonly unknown[])[],
): unknown[][] {
  return spill(given.criteria.rows, width, figures(scoreRange(given)));
}

/** The block beside a range: a row that is no area stays empty. */
export function spill(
  rows: CriteriaRange["rows"],
  width: number,
  figures: readonly (readonly unknown[])[],
): unknown[][] {
  return rows.map((area) => [...((area === null ? null : figures[area]) ?? Array<unknown>(width).fill(""))]);
}

/** Once a call, however many of its cells are explained. */
export function scoreRange(given: ScoringArguments): ScoredRange {
  const known = scoredOf.get(given);
  if (known) return known;
  const { criteria, scale, plan } = given;
  const { facts } = criteria;
  const used = scale ?? provisional(facts, plan);
  const scored = { facts, scale: used, scores: scoreAreas(plan.criteria, used, facts) };
  scoredOf.set(given, scored);
  return scored;
}

const scoredOf = new WeakMap<ScoringArguments, ScoredRange>();

/** Why an area has no points yet. @example openScore(scores.areas[2]).vi // "Điểm từ 16,67 đến 50: còn ô trống ở b1. …" */
export function openScore({ low, high, unknown }: AreaScore): Sentence {
  // Nothing is blank where none of the criteria present has a weight.
  if (unknown.length === 0) return words.noWeight;
  const [from, to] = [shortPoints(low), shortPoints(high)];
  return fill(words.open, { from, to, criteria: unknown.join(", ") });
}

/** At most two decimals, none of them for nothing. */
function shortPoints(points: number): Sentence {
  return decimalSentence(Number(points.toFixed(2)));
}

/** Levels frozen from a single area would give it full points for whatever it has. */
function provisional(facts: readonly AreaFacts[], { criteria }: Plan): Scale {
  if (facts.length < 2) {
    throw badInput(
      `Cần thang điểm: chỉ có một dòng thì không tạm tính được mức chuẩn. Hãy đưa thêm vùng thang điểm ${valueColumns(criteria).length} dòng.`,
    );
  }
  return freezeScale(criteria, facts);
}

const words = {
  open: {
    vi: "Điểm từ {from} đến {to}: còn ô trống ở {criteria}. Hãy điền đủ các ô của dòng; ô trống không được coi là 0.",
    en: "Between {from} and {to} points: blanks in {criteria}. Fill them in; a blank is never 0.",
  },
  noWeight: {
    vi: "Không có tiêu chí nào có trọng số lớn hơn 0, nên không có điểm.",
    en: "No criterion has a weight above 0, so there are no points.",
  },
  noArea: {
    vi: "Dòng này không phải địa bàn (dòng trống, đánh số cột, nhóm hoặc cộng), nên không tính điểm.",
    en: "This row is no area (empty, numbering, a group or a total), so it has no points.",
  },
};

/**
 * Why a cell beside a row of figures shows what it shows.
 *
 * @param row of the block that the formula fills, from 0
 * @param say what there is to say of an area
 */
export function explainRow(
  given: ScoringArguments,
  row: number,
  say: (scored: ScoredRange & { readonly score: AreaScore }, area: number) => readonly Sentence[],
): readonly Sentence[] {
  const area = given.criteria.rows[row];
  if (area === undefined) return [];
  if (area === null) return [words.noArea];
  const scored = scoreRange(given);
  const figures = scored.scores.areas[area];
  return figures ? say({ ...scored, score: figures }, area) : [];
}
