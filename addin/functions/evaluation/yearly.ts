import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { defineFunction } from "../define-function.ts";
import { anything, isBlank } from "../parameter.ts";
import { anyVerdict, reasonsOf, verdictCell } from "./verdict-cell.ts";
import { basisOfYear, due, judgeYear, transformed } from "./year-counts.ts";

const percent = plan7488.yearlyFloor.value;

/** The year's objective (II.1). @item O1 */
export const yearly = defineFunction({
  id: "TYLENAM",
  says: {
    vi: `Năm này có đạt ít nhất ${percent} % địa bàn chuyển hóa thành công hay không (Kế hoạch 7488, mục II.1; Quy ước Q10).`,
    en: `Whether at least ${percent} % of the year's areas are transformed (plan 7488, II.1; convention Q10).`,
  },
  parameters: [
    transformed,
    due,
    anything({
      name: { vi: "số_chưa_đánh_giá", en: "pending" },
      says: {
        vi: "Trong đó số địa bàn chưa đánh giá; bỏ trống là 0.",
        en: "Of these, areas not yet judged; left out, 0.",
      },
      isOptional: true,
    }),
  ],
  returns: anyVerdict,
  gives: "string",
  lifts: true,
  isOfPlan: true,
  hasCard: true,
  alsoFoundBy: ["60%", "kết quả năm", "tỷ lệ"],
  example: { call: ["9", "17"], answer: "Không đạt", wrong: ["18", "17"] },
  run: (given) => verdictCell(judge(given)),
  explain: (given) => reasonsOf(judge(given), basisOfYear(given.plan)),
});

/** Null while a figure is blank. */
function judge(given: Parameters<typeof judgeYear>[0]) {
  return isBlank(given.transformed) || isBlank(given.due) ? null : judgeYear(given);
}
