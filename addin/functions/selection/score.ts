import { formatPoints, pointsText } from "../../../core/format.ts";
import { largestContributions } from "../../../core/score/largest-contributions.ts";
import type { Scores } from "../../../core/score/score.ts";
import { fill, type Language, type Sentence } from "../../../core/sentence.ts";
import { defineFunction } from "../define-function.ts";
import { criteria } from "../parameters/criteria.ts";
import { scale } from "../parameters/scale.ts";
import { explainRow, openScore, scoreColumn } from "./scored-range.ts";

/**
 * Points of each area.
 * @item a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 c1 c2 c3 c4 d1 d2 d3 d4 d5 d6 d7 d8 d9
 */
export const score = defineFunction({
  id: "DIEM",
  says: {
    vi: "Điểm phức tạp của từng địa bàn, từ 0 đến 100 (Quy ước Q13, Q14).",
    en: "Points of each area, from 0 to 100 (conventions Q13, Q14).",
  },
  parameters: [criteria, scale],
  returns: {
    vi: "Mỗi dòng một điểm; dòng còn ô trống là #N/A kèm khoảng điểm.",
    en: "One number a row; a row with a blank is #N/A with its interval.",
  },
  gives: "block",
  isOfPlan: true,
  example: { call: ["D9:AF38"], answer: null, wrong: ["A1"] },
  run: (given) => scoreColumn(given, ({ areas }) => areas.map((score) => score.points ?? openScore(score).vi)),
  explain: (given, { row }) =>
    explainRow(given, row, ({ scores, score }, area) => [
      score.points === null ? openScore(score) : scoreSentence(scores, area, score.points),
    ]),
});

const words = {
  score: {
    vi: "{points} điểm trên 100; đóng góp lớn nhất: {largest}.",
    en: "{points} points of 100; the largest contributions: {largest}.",
  },
  noPoints: { vi: "0 điểm: mọi tiêu chí có trọng số đều bằng 0.", en: "0 points: every criterion with a weight is 0." },
};

function scoreSentence(scores: Scores, area: number, points: number): Sentence {
  const largest = largestContributions(scores, area);
  if (largest.length === 0) return words.noPoints;
  const list = (language: Language) =>
    largest
      .map(({ criterion, points }) => `${criterion} ${formatPoints(points, language, 2)}`)
      .join(language === "vi" ? "; " : ", ");
  return fill(words.score, { points: pointsText(points, 2), largest: { vi: list("vi"), en: list("en") } });
}
