import { plan7488 } from "../../core/plan/plan-7488.ts";
import { excessOver, explainUse } from "./cap-use.ts";
import { defineFunction } from "./define-function.ts";
import { rounding } from "./parameters/rounding.ts";
import { selectedAreas } from "./parameters/selected-areas.ts";
import { units } from "./parameters/units.ts";

const percent = plan7488.cap.percent.value;
const next = "Hãy ghi số đã chọn trước, số đơn vị sau, ví dụ 6 và 37.";

/** How many selected areas are above the cap (III.2). @item R4 */
export const overCap = defineFunction({
  id: "VUOTTRAN",
  says: {
    vi: `Số địa bàn đã chọn vượt mức trần ${percent} % bao nhiêu (Kế hoạch 7488, mục III.2).`,
    en: `By how many the selected areas exceed the cap of ${percent} % (plan 7488, III.2).`,
  },
  parameters: [selectedAreas(next), units(next), rounding],
  returns: {
    vi: "Số địa bàn vượt mức trần; 0 khi không vượt.",
    en: "Number of areas above the cap; 0 within it.",
  },
  gives: "number",
  lifts: true,
  isOfPlan: true,
  alsoFoundBy: ["trần", "15%", "hạn mức", "vượt trần", "thừa"],
  example: { call: ["6", "37"], answer: 1, wrong: ["37", "6"] },
  run: ({ selected, units, rounding, plan }) => excessOver(selected, units, rounding, plan),
  explain: ({ selected, units, rounding, plan }) => explainUse(selected, units, rounding, plan),
});
