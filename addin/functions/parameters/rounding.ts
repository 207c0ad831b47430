import { planSetting } from "../plan-setting.ts";
import { capRoundings, type CapRounding } from "../../../core/plan/cap-rounding.ts";
import { badInput } from "../cell-error.ts";
import { given, isBlank, parameter } from "../parameter.ts";

/** How the cap becomes a whole number; left out, the plan's own way. */
export const rounding = parameter({
  name: { vi: "cách_làm_tròn", en: "rounding" },
  says: {
    vi: 'Cách làm tròn: "floor", "floor-min-1", "half-up" hoặc "ceil"; bỏ trống là "floor".',
    en: 'How to round: "floor", "floor-min-1", "half-up" or "ceil"; left out, "floor".',
  },
  isOptional: true,
  isWord: true,
  read(argument, plan): CapRounding {
    if (isBlank(argument)) return planSetting(plan, "cap").cap.rounding.value;
    const word = typeof argument === "string" ? argument.trim().toLowerCase() : argument;
    const found = capRoundings.find((one) => one === word);
    if (found) return found;
    const known = capRoundings.map((one) => `"${one}"`).join(", ");
    throw badInput(`Không có cách làm tròn như vậy: ${given(argument)}. Hãy ghi một trong: ${known}, hoặc bỏ trống.`);
  },
});
