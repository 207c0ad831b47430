import { outerRankRanges } from "../../../core/score/robustness.ts";
import { fill } from "../../../core/sentence.ts";
import { badInput } from "../cell-error.ts";
import { defineFunction } from "../define-function.ts";
import { given, isBlank, parameter } from "../parameter.ts";
import { criteria } from "../parameters/criteria.ts";
import { scale } from "../parameters/scale.ts";
import { rankSentences } from "./rank.ts";
import { explainRow, scoreRows } from "./scored-range.ts";

const usualSpread = 0.25;

const spread = parameter({
  name: { vi: "biên_độ", en: "spread" },
  says: {
    vi: "Mức thay đổi của trọng số, từ 0 đến dưới 1; bỏ trống là 0,25 (±25 %).",
    en: "How far weights change, from 0 to below 1; left out, 0.25 (±25 %).",
  },
  isOptional: true,
  read(argument): number {
    if (isBlank(argument)) return usualSpread;
    if (typeof argument === "number" && argument >= 0 && argument < 1) return argument;
    throw badInput(`Mức thay đổi của trọng số phải từ 0 đến dưới 1, ở đây ${given(argument)}. Hãy ghi 0,25 cho ±25 %.`);
  },
});

/**
 * Best and worst rank of each area while weights change.
 * @item a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 c1 c2 c3 c4 d1 d2 d3 d4 d5 d6 d7 d8 d9
 */
export const rankRange = defineFunction({
  id: "KHOANGHANG",
  says: {
    vi: "Hạng cao nhất và thấp nhất mà địa bàn có thể có khi mỗi trọng số thay đổi độc lập trong khoảng ± cho phép (Quy ước Q13).",
    en: "Best and worst rank that an area may have when every weight changes on its own within ± the spread (convention Q13).",
  },
  parameters: [criteria, scale, spread],
  returns: {
    vi: "Mỗi dòng hai số: trong khoảng từ hạng nào đến hạng nào, ô trống điền thế nào cũng vậy; biên độ 0: chỉ do ô trống.",
    en: "Two numbers a row, an outer bound of the rank whatever blanks hold; with spread 0 by the blanks alone.",
  },
  gives: "block",
  isOfPlan: true,
  example: { call: ["D9:AF38"], answer: null, wrong: ["A1"] },
  run(given) {
    const { spread, plan } = given;
    return scoreRows(given, 2, ({ scale, facts }) => {
      const ranges = outerRankRanges(plan.criteria, scale, facts, spread);
      if (!ranges) {
        throw badInput(
          `Khoảng hạng chỉ tính được cho tối đa 500 dòng, ở đây ${facts.length} dòng. Hãy tính theo từng huyện.`,
        );
      }
      return ranges.map(({ best, worst }) => [best, worst]);
    });
  },
  explain(given, { row }) {
    const { spread, plan } = given;
    return explainRow(given, row, ({ scores, facts, scale }, area) => {
      const range = outerRankRanges(plan.criteria, scale, facts, spread)?.[area];
      if (!range) return [];
      return [...rankSentences(scores, area), fill(bounds, { ...range, spread: Math.round(spread * 10_000) / 100 })];
    });
  },
});

const bounds = {
  vi: "Trong khoảng hạng {best} đến {worst} khi từng trọng số thay đổi trong ±{spread} %, ô trống điền thế nào cũng vậy.",
  en: "Between rank {best} and {worst} when every weight changes on its own within ±{spread} %, whatever blanks hold.",
};
