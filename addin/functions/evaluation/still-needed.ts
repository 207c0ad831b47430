import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { defineFunction } from "../define-function.ts";
import { reasonsOf } from "./verdict-cell.ts";
import { basisOfYear, due, judgeYear, transformed } from "./year-counts.ts";

const percent = plan7488.yearlyFloor.value;

/** Areas still to be transformed for the year's objective (II.1). @item O1 */
export const stillNeeded = defineFunction({
  id: "CANTHEM",
  says: {
    vi: `Còn phải chuyển hóa thành công thêm bao nhiêu địa bàn để đạt ${percent} % của năm (Kế hoạch 7488, mục II.1).`,
    en: `How many more areas must be transformed to reach the year's ${percent} % (plan 7488, II.1).`,
  },
  parameters: [transformed, due],
  returns: {
    vi: "Số địa bàn còn thiếu; 0 khi đã đủ.",
    en: "Number of areas still needed; 0 when there are enough.",
  },
  gives: "number",
  lifts: true,
  isOfPlan: true,
  alsoFoundBy: ["60%", "còn thiếu", "cần thêm"],
  example: { call: ["9", "17"], answer: 2, wrong: ["18", "17"] },
  run: (given) => Number(judgeYear(given).numbers.missing),
  explain: (given) => reasonsOf(judgeYear(given), basisOfYear(given.plan)),
});
