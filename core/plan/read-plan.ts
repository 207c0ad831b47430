import { readCitations } from "./file/citation-list.ts";
import { readFields } from "./file/compounds.ts";
import { checkConsistency } from "./file/consistency.ts";
import { parseJson } from "./file/json-text.ts";
import { planFields } from "./file/plan-shape.ts";
import { Problems, shown, type PlanProblem } from "./file/problems.ts";
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
  const problems = new Problems();
  const json = typeof given === "string" ? parseJson(given, problems) : given;
  if (json !== undefined) {
    const plan = readObject(json, problems);
    if (plan && problems.all().length === 0) return { plan };
  } else if (problems.all().length === 0) problems.note("", "not-object", { given: shown(given) });
  return { problems: problems.all() };
}

function readObject(json: unknown, problems: Problems): Plan | undefined {
  const isObject = typeof json === "object" && json !== null && !Array.isArray(json);
  const { citations: list, ...own } = isObject ? (json as Record<string, unknown>) : {};
  // For the editor in which the file is written.
  delete own.$schema;
  const citations = readCitations(list, problems);
  const plan = readFields(planFields, isObject ? own : json, "", { problems, citations });
  if (!plan) return undefined;
  checkConsistency(plan, problems);
  // Whatever is missing is noted by now, and a plan with a problem is not given out.
  return plan as Plan;
}
