import { plan7488 } from "../../core/plan/plan-7488.ts";
import { freezeScale, type Scale } from "../../core/score/scale.ts";
import { scoreAreas, type AreaFacts, type Scores } from "../../core/score/score.ts";
import { fill, type Sentence } from "../../core/sentence.ts";
import type { CriteriaRange } from "../../core/sheet/selection/criteria-range.ts";
import { badInput, notAvailable } from "./cell-error.ts";
import { columnCount } from "./parameters/criteria.ts";

/** A range of figures with the scale that goes with it, scored. */
interface ScoredRange {
  readonly facts: readonly AreaFacts[];
  readonly scale: Scale;
  readonly scores: Scores;
}

/**
 * One figure an area, as a column to be spilled beside the range.
 *
 * @param figures from the scores one figure an area, null where an area has none
 */
export function scoreColumn(
  range: CriteriaRange,
  scale: Scale | null,
  figures: (scores: Scores) => readonly (number | null)[],
): unknown[][] {
  return scoreRows(range, scale, 1, ({ scores }) =>
    figures(scores).map((figure) => (figure === null ? null : [figure])),
  );
}

/** Some figures an area, as a block to be spilled beside the range; null where an area has none. */
export function scoreRows(
  range: CriteriaRange,
  scale: Scale | null,
  width: number,
  figures: (scored: ScoredRange) => readonly (readonly unknown[] | null)[],
): unknown[][] {
  return spill(range.rows, width, figures(scoreRange(range, scale)));
}

/** The block beside a range: a row that is no area stays empty, an area without figures is #N/A. */
export function spill(
  rows: CriteriaRange["rows"],
  width: number,
  figures: readonly (readonly unknown[] | null)[],
): unknown[][] {
  return rows.map((area) => {
    if (area === null) return Array<unknown>(width).fill("");
    const own = figures[area];
    return own ? [...own] : Array.from({ length: width }, blankRow);
  });
}

/** @param scale null where levels are taken from the figures themselves */
export function scoreRange({ facts }: CriteriaRange, scale: Scale | null): ScoredRange {
  const used = scale ?? provisional(facts);
  return { facts, scale: used, scores: scoreAreas(plan7488.criteria, used, facts) };
}

/** Made when needed: Excel's error class does not exist while this file is loaded. */
function blankRow(): Error {
  return notAvailable("Dòng này còn ô trống hoặc ô không đọc được, nên chưa có điểm. Hãy điền đủ các ô của dòng.");
}

/** Levels frozen from a single area would give it full points for whatever it has. */
function provisional(facts: readonly AreaFacts[]): Scale {
  if (facts.length < 2) {
    throw badInput(
      `Cần thang điểm: chỉ có một dòng thì không tạm tính được mức chuẩn. Hãy đưa thêm vùng thang điểm ${columnCount} dòng.`,
    );
  }
  return freezeScale(plan7488.criteria, facts);
}

const words = {
  blank: {
    vi: "Dòng này còn ô trống ở {criteria}, nên chưa có kết quả; ô trống không được coi là 0.",
    en: "This row has blanks in {criteria}, so there is no result yet; a blank is never 0.",
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
 * @param say what there is to say of an area with points
 */
export function explainRow(
  range: CriteriaRange,
  scale: Scale | null,
  row: number,
  say: (scored: ScoredRange & { readonly points: number }, area: number) => readonly Sentence[],
): readonly Sentence[] {
  const area = range.rows[row];
  if (area === undefined) return [];
  if (area === null) return [words.noArea];
  const scored = scoreRange(range, scale);
  const figures = scored.scores.areas[area];
  if (!figures) return [];
  const { points, unknown } = figures;
  return points === null ? [fill(words.blank, { criteria: unknown.join(", ") })] : say({ ...scored, points }, area);
}
