import { parsePlan } from "./file/parse-plan.ts";
import { exampleAt } from "./problem-example.ts";
import type { PlanFault } from "./file/problems.ts";
import { withRemedy, type PlanProblem } from "./file/remedies.ts";
import { fill } from "../sentence.ts";
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
  return "plan" in parsed ? parsed : { problems: parsed.problems.map(withExample) };
}

/** Where a form is wanted, one is shown. */
const shownBy: ReadonlySet<string> = new Set(["missing-key", "not-object", "not-list", "not-text", "list-length"]);

const withExampleOf = { vi: "{next} Ví dụ: {shown}", en: "{next} For example: {shown}" };

function withExample(fault: PlanFault): PlanProblem {
  const problem = withRemedy(fault);
  const example = shownBy.has(problem.code) ? exampleAt(problem.path) : null;
  if (example === null) return problem;
  const key = problem.path.split(".").at(-1) ?? "";
  const shown = key.endsWith("]") ? example : `"${key}": ${example}`;
  return { ...problem, next: fill(withExampleOf, { next: problem.next, shown }) };
}
