import { pointsText } from "../../../core/format.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { fill } from "../../../core/sentence.ts";
import { defineFunction } from "../define-function.ts";
import { criteria } from "../parameters/criteria.ts";
import { scale } from "../parameters/scale.ts";
import { notAvailable } from "../cell-error.ts";
import { explainRow, openScore, scoreRows } from "./scored-range.ts";

const count = plan7488.criteria.length;

/**
 * What each criterion brings to the points of an area.
 * @item a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 c1 c2 c3 c4 d1 d2 d3 d4 d5 d6 d7 d8 d9
 */
export const contributions = defineFunction({
  id: "DONGGOP",
  says: {
    vi: `Số điểm mà từng tiêu chí trong ${count} tiêu chí đóng góp vào điểm của địa bàn; cộng lại bằng DIEM (Quy ước Q13).`,
    en: `What each of the ${count} criteria contributes to an area's points; together they are DIEM (convention Q13).`,
  },
  parameters: [criteria, scale],
  returns: {
    vi: `Mỗi dòng ${count} số, theo thứ tự a1 … d9; tiêu chí không có cột là 0; dòng còn ô trống là #N/A.`,
    en: `${count} numbers a row, in the order a1 … d9; a criterion without a column is 0, a row with a blank #N/A.`,
  },
  gives: "block",
  isOfPlan: true,
  example: { call: ["D9:AF38"], answer: null, wrong: ["A1"] },
  run(given) {
    const { criteria } = given.plan;
    return scoreRows(given, criteria.length, ({ scores }) =>
      scores.areas.map((score, area) => {
        if (score.points === null)
          return Array.from({ length: criteria.length }, () => notAvailable(openScore(score).vi));
        const known = new Map(scores.contributions(area).map((one) => [one.criterion, one.points]));
        // A criterion without a column brings nothing.
        return criteria.map(({ id }) => known.get(id) ?? 0);
      }),
    );
  },
  explain: (given, { row, column }) =>
    explainRow(given, row, ({ scores, score }, area) => {
      if (score.points === null) return [openScore(score)];
      const criterion = given.plan.criteria[column];
      if (!criterion) return [];
      const { id, heading } = criterion;
      const points = scores.contributions(area).find((one) => one.criterion === id)?.points ?? 0;
      const figures = { criterion: id, heading, points: pointsText(points, 2), whole: pointsText(score.points, 2) };
      return [fill(contribution, figures)];
    }),
});

const contribution = {
  vi: "Tiêu chí {criterion} «{heading}» góp {points} điểm trong {whole} điểm của địa bàn.",
  en: "Criterion {criterion} “{heading}” brings {points} of the area's {whole} points.",
};
