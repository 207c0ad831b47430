import { fixes, notFixed } from "../../core/plan/not-fixed.ts";
import type { Fixing, Plan, PlanFixing } from "../../core/plan/plan.ts";
import { notAvailable } from "./cell-error.ts";

/**
 * The plan, where it sets all that a function answers by.
 *
 * @throws what `notAvailable` makes where it does not: there is no such number
 * @example planSetting(plan7488, "cap").cap.percent.value // 15
 */
export function planSetting<Key extends Fixing>(plan: Plan, ...keys: readonly Key[]): PlanFixing<Key> {
  if (fixes(plan, ...keys)) return plan;
  const missing = keys.filter((key) => !fixes(plan, key));
  throw notAvailable(missing.map((key) => notFixed(plan, key).vi).join(" "));
}
