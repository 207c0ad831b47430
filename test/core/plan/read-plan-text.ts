import type { PlanProblem } from "../../../core/plan/file/remedies.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { readPlan } from "../../../core/plan/read-plan.ts";

export function problemsOf(given: unknown): readonly PlanProblem[] {
  const reading = readPlan(given);
  return "problems" in reading ? reading.problems : [];
}

export function planOf(given: unknown): Plan {
  const reading = readPlan(given);
  if ("problems" in reading)
    throw new Error(reading.problems.map(({ path, what }) => `${path}: ${what.en}`).join("\n"));
  return reading.plan;
}
