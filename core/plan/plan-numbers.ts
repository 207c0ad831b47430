import { planShape } from "./file/plan-shape.ts";
import type { PlanNumber } from "./file/shape.ts";
import type { Plan } from "./plan.ts";

/**
 * Every number of a plan, with every date and every choice that settles how a number is used: where it stands in the
 * plan file, what it means, and whether it is law or a convention.
 *
 * @example planNumbers(plan7488).find(({ path }) => path === "cap.percent.value")?.value // 15
 */
export function planNumbers(plan: Plan): readonly PlanNumber[] {
  return planShape.numbers(plan, { path: "", of: null, means: plan.title, citation: null });
}
