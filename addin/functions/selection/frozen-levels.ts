import { valueColumns } from "../../../core/plan/value-columns.ts";
import { freezeScale } from "../../../core/score/scale.ts";
import { fill } from "../../../core/sentence.ts";
import { defineFunction } from "../define-function.ts";
import { parameter } from "../parameter.ts";
import { columnCount, readFigures, suggestFigures } from "../parameters/criteria.ts";

/**
 * Reference levels, frozen from base data.
 * @item a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 c1 c2 c3 c4 d1 d2 d3 d4 d5 d6 d7 d8 d9
 */
export const frozenLevels = defineFunction({
  id: "THANGDIEM",
  says: {
    vi: `Mức chuẩn của ${columnCount} cột chốt từ số liệu gốc: phân vị 90 của các giá trị dương (Quy ước Q14). Hãy dán lại thành giá trị.`,
    en: `Reference levels of the ${columnCount} columns frozen from base data: 90th percentile of the positive values (convention Q14).`,
  },
  parameters: [
    parameter({
      name: { vi: "số_liệu_gốc", en: "criteria" },
      says: {
        vi: `Vùng số liệu gốc: đủ ${columnCount} cột theo thứ tự, hoặc vùng có dòng tiêu đề với các cột theo thứ tự bất kỳ.`,
        en: `The base data: all ${columnCount} columns in their order, or a range with its header row.`,
      },
      isRange: true,
      read: readFigures,
      suggest: suggestFigures,
    }),
  ],
  returns: {
    vi: `${columnCount} dòng, mỗi dòng một mức chuẩn theo thứ tự a1 … d9.`,
    en: `${columnCount} rows, one level each, in the order a1 … d9; paste them as values.`,
  },
  gives: "numbers",
  isOfPlan: true,
  alsoFoundBy: ["mức chuẩn", "chốt"],
  example: { call: ["D9:AF38"], answer: null, wrong: ["A1"] },
  run: ({ criteria, plan }) => freezeScale(plan.criteria, criteria.facts).rows.map(({ level }) => [Number(level)]),
  explain({ criteria, plan }, { row }) {
    const column = valueColumns(plan.criteria)[row];
    const frozen = freezeScale(plan.criteria, criteria.facts).rows[row];
    if (!column || !frozen) return [];
    const { level, positives } = frozen;
    const figures = { column: column.id, heading: column.heading };
    if (positives === undefined) return [fill(words.fixed, figures)];
    return [fill(words.level, { ...figures, level: Number(level), positives })];
  },
});

const words = {
  level: {
    vi: "{column} «{heading}»: từ {level} trở lên được tính đủ điểm (phân vị 90 của {positives} giá trị dương).",
    en: "{column} “{heading}”: from {level} on it counts in full (90th percentile of {positives} values above 0).",
  },
  fixed: {
    vi: "{column} «{heading}»: cột có/không hoặc ba mức, mức chuẩn luôn là 1.",
    en: "{column} “{heading}”: yes/no or three levels, the reference level is always 1.",
  },
};
