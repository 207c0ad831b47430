import { explainCap } from "../../core/explain/cap.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import type { CapRounding } from "../../core/plan/plan.ts";
import { capOf } from "../../core/plan/cap-of.ts";
import type { Sentence } from "../../core/sentence.ts";
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
  example: { call: ["30"], answer: 4, wrong: ["-1"] },
  run: ({ units, rounding }) => capOf(units, percent, rounding),
  explain: ({ units, rounding }) => capArithmetic(units, rounding),
});

/** How the cap comes about. @example capArithmetic(30, "floor")[0].vi // "15 % × 30 = 4,5, làm tròn xuống: 4." */
export function capArithmetic(units: number, rounding: CapRounding): readonly Sentence[] {
  return explainCap({ base: units }, plan7488, rounding).lines.map(({ sentence }) => sentence);
}
