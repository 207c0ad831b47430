import { plan7488 } from "../../core/plan/plan-7488.ts";
import { excessOver, explainUse } from "./cap-use.ts";
import { defineFunction } from "./define-function.ts";
import { rounding } from "./parameters/rounding.ts";
import { selectedAreas } from "./parameters/selected-areas.ts";
import { units } from "./parameters/units.ts";

const percent = plan7488.cap.percent.value;
const next = "Hãy ghi số đã chọn trước, số đơn vị sau, ví dụ 2 và 13.";

/** Whether no more areas are selected than the cap allows (III.2). @item R4 */
export const withinCap = defineFunction({
  id: "TRONGTRAN",
  says: {
    vi: `Số địa bàn đã chọn có nằm trong mức trần ${percent} % hay không (Kế hoạch 7488, mục III.2).`,
    en: `Whether the number of selected areas stays within the cap of ${percent} % (plan 7488, III.2).`,
  },
  parameters: [selectedAreas(next), units(next), rounding],
  returns: {
    vi: "TRUE nếu không vượt mức trần, FALSE nếu vượt.",
    en: "TRUE within the cap, FALSE above it.",
  },
  gives: "boolean",
  lifts: true,
  isOfPlan: true,
  alsoFoundBy: ["trần", "15%", "hạn mức", "vượt trần"],
  example: { call: ["2", "13"], answer: false, wrong: ["13", "2"] },
  run: ({ selected, units, rounding, plan }) => excessOver(selected, units, rounding, plan) === 0,
  explain: ({ selected, units, rounding, plan }) => explainUse(selected, units, rounding, plan),
});
