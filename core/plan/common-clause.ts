import { law, type Citation } from "../citation.ts";
import { wholeDocument } from "./not-fixed.ts";
import type { Plan } from "./plan.ts";

/**
 * The clause that several items stand under: what their own clauses have in common, or the document as a whole.
 *
 * @example commonClause(plan7488.criteria.map(({ citation }) => citation), plan7488).clause // "III.3"
 */
export function commonClause(citations: readonly Citation[], plan: Pick<Plan, "document">): Citation {
  const [first, ...others] = citations.map(({ clause }) => clause);
  let common = first ?? "";
  while (others.some((clause) => !clause.startsWith(common))) common = common.slice(0, -1);
  const clause = common.replace(/[-.( ]$/, "");
  return clause === "" ? wholeDocument(plan) : law(plan.document, clause);
}
