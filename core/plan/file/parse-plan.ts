import { readCitations } from "./citation-list.ts";
import { readFields } from "./compounds.ts";
import { checkConsistency } from "./consistency.ts";
import { parseJson } from "./json-text.ts";
import { planFields } from "./plan-shape.ts";
import { Problems, shown, type PlanFault } from "./problems.ts";
import type { Plan } from "../plan.ts";

/** The plan of a file, or where it is wrong and what is wrong there. */
export function parsePlan(given: unknown): { readonly plan: Plan } | { readonly problems: readonly PlanFault[] } {
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
