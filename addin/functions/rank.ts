import { pointsText } from "../../core/format.ts";
import { rankAreas } from "../../core/score/order.ts";
import type { Scores } from "../../core/score/score.ts";
import { fill, type Sentence } from "../../core/sentence.ts";
import { defineFunction } from "./define-function.ts";
import { criteria } from "./parameters/criteria.ts";
import { scale } from "./parameters/scale.ts";
import { explainRow, scoreColumn } from "./scored-range.ts";

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
    vi: "Mỗi dòng một hạng; dòng còn ô trống là #N/A và không tính vào thứ tự.",
    en: "One rank a row; a row with a blank is #N/A and does not count among the others.",
  },
  gives: "block",
  example: { call: ["D9:AF38"], answer: null, wrong: ["A1"] },
  run: ({ criteria, scale }) => scoreColumn(criteria, scale, rankAreas),
  explain: ({ criteria, scale }, { row }) =>
    explainRow(criteria, scale, row, ({ scores, points }, area) => rankSentence(scores, area, points)),
});

const ranking = {
  vi: "{points} điểm, hạng {rank} trong {ranked} địa bàn đủ số liệu; so sánh trên phân số chính xác.",
  en: "{points} points, rank {rank} of {ranked} areas without blanks; compared as exact fractions.",
};

/** The area's place among the others; nothing where it has none. */
export function rankSentence(scores: Scores, area: number, points: number): readonly Sentence[] {
  const ranks = rankAreas(scores);
  const rank = ranks[area];
  if (typeof rank !== "number") return [];
  const ranked = ranks.filter((one) => one !== null).length;
  return [fill(ranking, { points: pointsText(points, 2), rank, ranked })];
}
