import { convention, type Citation } from "../../../core/citation.ts";
import { pointsText } from "../../../core/format.ts";
import { rankBounds, type RankRange } from "../../../core/score/order.ts";
import type { Scores } from "../../../core/score/score.ts";
import { fill, type Sentence } from "../../../core/sentence.ts";
import { defineFunction } from "../define-function.ts";
import type { FunctionReasons } from "../function-reasons.ts";
import { criteria } from "../parameters/criteria.ts";
import { scale } from "../parameters/scale.ts";
import { explainRow, openScore, scoreColumn, scoreRange, type ScoringArguments } from "./scored-range.ts";

/**
 * Rank of each area by its points.
 * @item a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 c1 c2 c3 c4 d1 d2 d3 d4 d5 d6 d7 d8 d9
 */
export const rank = defineFunction({
  id: "XEPHANG",
  says: {
    vi: "Hạng của từng địa bàn theo điểm phức tạp, so sánh chính xác: điểm bằng nhau thì cùng hạng 1, 2, 2, 4 (Quy ước Q13).",
    en: "Rank of each area by its points, compared exactly: equal points, equal rank 1, 2, 2, 4 (convention Q13).",
  },
  parameters: [criteria, scale],
  returns: {
    vi: "Mỗi dòng một hạng; nơi ô trống (của dòng này hay dòng khác) còn để ngỏ nhiều hạng thì là #N/A kèm «từ … đến …».",
    en: "One rank a row; where blanks, its own or others', leave more than one, #N/A with “from … to …”.",
  },
  gives: "block",
  isOfPlan: true,
  example: { call: ["D9:AF38"], answer: null, wrong: ["A1"] },
  run: (given) =>
    scoreColumn(given, (scores) =>
      boundsOf(scores).map(({ best, worst }) => (best === worst ? best : fill(words.open, { best, worst }).vi)),
    ),
  explain: (given, { row }) => rankReasons(given, row, [convention("Q13"), convention("Q15")]),
  hasCard: true,
});

/** Once for all cells of a call. */
const known = new WeakMap<Scores, readonly RankRange[]>();

function boundsOf(scores: Scores): readonly RankRange[] {
  const bounds = known.get(scores) ?? rankBounds(scores);
  known.set(scores, bounds);
  return bounds;
}

/** The place of the area in a row, and on its card between which places blanks leave it. */
export function rankReasons(given: ScoringArguments, row: number, basis: readonly Citation[]): FunctionReasons {
  const lines = explainRow(given, row, ({ scores }, area) => rankSentences(scores, area));
  const area = given.criteria.rows[row] ?? null;
  const bounds = area === null ? undefined : boundsOf(scoreRange(given).scores)[area];
  return { lines, basis, ...(bounds && { details: { "Hạng cao nhất": bounds.best, "Hạng thấp nhất": bounds.worst } }) };
}

const words = {
  open: {
    vi: "Hạng từ {best} đến {worst}, tùy ô trống được điền thế nào. Hãy điền đủ các ô trống của bảng.",
    en: "Rank from {best} to {worst}, depending on what the blanks hold. Fill in the blanks of the table.",
  },
  rank: {
    vi: "{points} điểm, hạng {rank} trong {areas} địa bàn; so sánh trên phân số chính xác.",
    en: "{points} points, rank {rank} of {areas} areas; compared as exact fractions.",
  },
};

/** The area's place among the others, or between which places it is while cells are blank. */
export function rankSentences(scores: Scores, area: number): readonly Sentence[] {
  const [bounds, score] = [boundsOf(scores)[area], scores.areas[area]];
  if (!bounds || !score) return [];
  const { best, worst } = bounds;
  const interval = score.points === null ? [openScore(score)] : [];
  if (score.points === null || best !== worst) return [...interval, fill(words.open, { best, worst })];
  return [fill(words.rank, { points: pointsText(score.points, 2), rank: best, areas: scores.areas.length })];
}
