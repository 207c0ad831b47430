import { plan7488 } from "../../core/plan/plan-7488.ts";
import { capOf } from "../../core/plan/cap-of.ts";
import { shareCap } from "../../core/rules/share-cap.ts";
import { capArithmetic } from "./cap.ts";
import { badInput } from "./cell-error.ts";
import { defineFunction } from "./define-function.ts";
import { count } from "./parameters/count.ts";
import { rounding } from "./parameters/rounding.ts";
import { units } from "./parameters/units.ts";
import { because } from "./verdict-cell.ts";

const percent = plan7488.cap.percent.value;
const next = "Hãy ghi số đã chọn trước, số đơn vị sau, ví dụ 2 và 13.";

/** Whether no more areas are selected than the cap allows (III.2). @item R4 */
export const withinCap = defineFunction({
  id: "TRONGTRAN",
  says: {
    vi: `Số địa bàn đã chọn có nằm trong mức trần ${percent} % hay không (Kế hoạch 7488, mục III.2).`,
    en: `Whether the number of selected areas stays within the cap of ${percent} % (plan 7488, III.2).`,
  },
  parameters: [
    count({
      name: { vi: "số_đã_chọn", en: "selected" },
      says: {
        vi: "Số địa bàn đã chọn, kể cả địa bàn chuyển tiếp.",
        en: "Number of selected areas, those carried over included.",
      },
      what: "Số địa bàn đã chọn",
      next,
      suggest: ({ assessment: { selection } }) => selection?.capUse.used?.toString() ?? null,
    }),
    units(next),
    rounding,
  ],
  returns: {
    vi: "TRUE nếu không vượt mức trần, FALSE nếu vượt.",
    en: "TRUE within the cap, FALSE above it.",
  },
  gives: "boolean",
  example: { call: ["2", "13"], answer: false, wrong: ["13", "2"] },
  run(given) {
    const { selected, units } = given;
    if (selected > units) {
      throw badInput(
        `Đã chọn ${selected} địa bàn trong ${units} đơn vị là không thể. Hãy xem lại thứ tự: số đã chọn trước, số đơn vị sau.`,
      );
    }
    return selected <= capOf(units, percent, given.rounding);
  },
  explain: ({ selected, units, rounding }) => [
    ...because(shareCap.judge({ used: selected, base: units }, plan7488, rounding)),
    ...capArithmetic(units, rounding),
  ],
});
