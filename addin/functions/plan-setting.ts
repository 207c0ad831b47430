import { fixes, notFixed } from "../../core/plan/not-fixed.ts";
import type { Fixing, Plan, PlanFixing } from "../../core/plan/plan.ts";
import { notAvailable } from "./cell-error.ts";

/**
 * The plan, where it sets what a function answers by.
 *
 * @throws what `notAvailable` makes where it does not: there is no such number
 * @example planSetting(plan7488, "cap").cap.percent.value // 15
 */
export function planSetting<Key extends Fixing>(plan: Plan, key: Key): PlanFixing<Key> {
  if (fixes(plan, key)) return plan;
  throw notAvailable(notFixed(plan, key).vi);
}
