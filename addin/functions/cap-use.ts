import { planSetting } from "./plan-setting.ts";
import { explainCap } from "../../core/explain/cap.ts";
import type { CapRounding } from "../../core/plan/cap-rounding.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { capOf } from "../../core/plan/cap-of.ts";
import { terms } from "../../core/terms.ts";
import { badInput } from "./cell-error.ts";
import type { FunctionReasons } from "./function-reasons.ts";

/**
 * How many of the areas are above the cap; 0 within it.
 *
 * @throws what `badInput` makes where more are selected than there are
 * @example excessOver(6, 37, "floor", plan7488) // 1
 */
export function excessOver(selected: number, units: number, rounding: CapRounding, plan: Plan): number {
  if (selected > units) {
    throw badInput(
      `Đã chọn ${selected} địa bàn trong ${units} đơn vị là không thể. Hãy xem lại thứ tự: số đã chọn trước, số đơn vị sau.`,
    );
  }
  return Math.max(0, selected - capOf(units, planSetting(plan, "cap").cap.percent.value, rounding));
}

/** Why the areas are within the cap or above it. */
export function explainUse(used: number, base: number, rounding: CapRounding, plan: Plan): FunctionReasons {
  const { lines, verdict, basis, readings } = explainCap({ used, base }, planSetting(plan, "cap"), rounding);
  return {
    lines: lines.map(({ sentence }) => sentence),
    ...(verdict && { verdict: terms.verdict[verdict] }),
    basis,
    readings,
  };
}
