import { planSetting } from "./plan-setting.ts";
import { explainCap } from "../../core/explain/cap.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { capOf } from "../../core/plan/cap-of.ts";
import { defineFunction } from "./define-function.ts";
import { rounding } from "./parameters/rounding.ts";
import { units } from "./parameters/units.ts";

const percent = plan7488.cap.percent.value;

/** The most areas that may be selected in a year (III.2). @item R4 */
export const cap = defineFunction({
  id: "MUCTRAN",
  says: {
    vi: `Số địa bàn tối đa được lựa chọn trong năm: ${percent} % số đơn vị cấp xã (Kế hoạch 7488, mục III.2).`,
    en: `The most areas that may be selected in a year: ${percent} % of the communes (plan 7488, III.2).`,
  },
  parameters: [units("Hãy ghi số xã, phường, thị trấn, ví dụ =DIABAN.MUCTRAN(30)."), rounding],
  returns: { vi: "Mức trần, là số nguyên.", en: "The cap, a whole number." },
  gives: "number",
  lifts: true,
  isOfPlan: true,
  alsoFoundBy: ["mức trần", "trần", "15%", "tối đa", "hạn mức", "được chọn bao nhiêu"],
  example: { call: ["30"], answer: 4, wrong: ["-1"] },
  run: ({ units, rounding, plan }) => capOf(units, planSetting(plan, "cap").cap.percent.value, rounding),
  explain({ units, rounding, plan }) {
    const { lines, basis } = explainCap({ base: units }, planSetting(plan, "cap"), rounding);
    return { lines: lines.map(({ sentence }) => sentence), basis };
  },
});
