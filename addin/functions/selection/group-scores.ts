import { formatPoints, pointsText } from "../../../core/format.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { groupScores } from "./own-group-scores.ts";
import type { AreaScore } from "../../../core/score/score.ts";
import { fill } from "../../../core/sentence.ts";
import { notAvailable } from "../cell-error.ts";
import { defineFunction } from "../define-function.ts";
import { criteria } from "../parameters/criteria.ts";
import { scale } from "../parameters/scale.ts";
import { explainRow, scoreRows } from "./scored-range.ts";

const { groups } = plan7488;

/**
 * Points of each area within each group of criteria.
 * @item a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 c1 c2 c3 c4 d1 d2 d3 d4 d5 d6 d7 d8 d9
 */
export const pointsByGroup = defineFunction({
  id: "DIEMNHOM",
  says: {
    vi: `Điểm riêng của từng địa bàn trong mỗi nhóm của ${groups.length} nhóm tiêu chí, từ 0 đến 100 (Quy ước Q13, Q14).`,
    en: `Points of each area within each of the ${groups.length} groups of criteria, from 0 to 100 (conventions Q13, Q14).`,
  },
  parameters: [criteria, scale],
  returns: {
    vi: `Mỗi dòng ${groups.length} điểm theo thứ tự các nhóm; nhóm không có cột để trống; nhóm còn ô trống là #N/A.`,
    en: `${groups.length} numbers a row in the order of the groups; nothing for a group without a column, #N/A where a cell is blank.`,
  },
  gives: "block",
  isOfPlan: true,
  alsoFoundBy: ["chấm điểm", "tính điểm", "điểm nhóm", "hình sự", "ma túy", "cơ cấu"],
  example: { call: ["D9:AF38"], answer: null, wrong: ["A1"] },
  run(given) {
    const { criteria, groups } = given.plan;
    return scoreRows(given, groups.length, ({ scale, facts }) => {
      const byGroup = groups.map(({ id }) => groupScores(criteria, scale, facts, id));
      return facts.map((_area, area) => byGroup.map((scores) => (scores ? pointsCell(scores[area]) : "")));
    });
  },
  explain: (given, { row, column }) =>
    explainRow(given, row, ({ scale, facts }, area) => {
      const group = given.plan.groups[column];
      const own = group && groupScores(given.plan.criteria, scale, facts, group.id)?.[area];
      return typeof own?.points === "number"
        ? [fill(words, { group: group?.title ?? "", points: pointsText(own.points, 2) })]
        : [];
    }),
});

const words = {
  vi: "Nhóm «{group}»: {points} điểm trên 100.",
  en: "Group “{group}”: {points} points of 100.",
};

function pointsCell(score: AreaScore | undefined): unknown {
  if (!score) return "";
  const { points, low, high, unknown } = score;
  if (points !== null) return points;
  const ends = { low: formatPoints(low, "vi", 2), high: formatPoints(high, "vi", 2) };
  const blanks = unknown.join(", ");
  return notAvailable(`Điểm của nhóm từ ${ends.low} đến ${ends.high}: còn ô trống ở ${blanks}. Hãy điền các ô ấy.`);
}
