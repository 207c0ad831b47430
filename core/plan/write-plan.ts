import { CitationNames } from "./file/citation-list.ts";
import { planShape } from "./file/plan-shape.ts";
import type { JsonObject } from "./file/shape.ts";
import type { Plan } from "./plan.ts";

/**
 * A plan as the text of a plan file; citations stand once, in a list, and are referred to by name. Read again, it is
 * the same plan.
 *
 * @example readPlan(writePlan(plan7488)) // { plan: plan7488 }
 */
export function writePlan(plan: Plan): string {
  const names = new CitationNames();
  const { id, title, document, ...rest } = planShape.write(plan, (citation) => names.nameOf(citation)) as JsonObject;
  // Built by entries: a clause named "__proto__" is a key like any other.
  const citations = Object.fromEntries(names.all());
  return `${JSON.stringify({ id, title, document, citations, ...rest }, null, 2)}\n`;
}
