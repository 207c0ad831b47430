import { parsePlan } from "./file/parse-plan.ts";
import { withRemedy, type PlanProblem } from "./file/remedies.ts";
import type { Plan } from "./plan.ts";

/** A plan, or everything that keeps the file from being one. */
type PlanReading = { readonly plan: Plan } | { readonly problems: readonly PlanProblem[] };

/**
 * Reads a plan file: another province's or phase's plan. Nothing is guessed: unknown keys, wrong values, ids used twice
 * and references that lead nowhere are all listed, each with its path, and then there is no plan. What may be left out
 * is a convention of the guide and is cited as such.
 *
 * @param given the text of the file, or what `JSON.parse` made of it
 * @example readPlan("{}").problems[0].path // "id"
 */
export function readPlan(given: unknown): PlanReading {
  const parsed = parsePlan(given);
  return "plan" in parsed ? parsed : { problems: parsed.problems.map(withRemedy) };
}
