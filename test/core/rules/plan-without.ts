import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Fixing, Plan } from "../../../core/plan/plan.ts";

/** Plan 7488 as if it left these unsaid. */
export function planWithout(...unsaid: readonly Fixing[]): Plan {
  const said = Object.entries(plan7488).filter(([key]) => unsaid.every((one) => one !== key));
  return Object.fromEntries(said) as unknown as Plan;
}
