import { conventions } from "./conventions.ts";
import { plan7488 } from "./plan-7488.ts";
import type { Plan } from "./plan.ts";

/** What else a convention needs to be of use; of those that a plan itself names, that it names them. */
const needs: Readonly<Record<string, (plan: Plan) => boolean>> = {
  Q4: ({ successFloor }) => successFloor !== undefined,
  Q5: ({ successFloor }) => successFloor !== undefined,
  Q6: ({ gates }) => gates.length > 0,
  Q10: ({ yearlyFloor }) => yearlyFloor !== undefined,
  Q11: ({ sustainedFloor }) => sustainedFloor !== undefined,
  Q12: ({ sustainedFloor }) => sustainedFloor !== undefined,
  Q13: ({ criteria }) => criteria.length > 0,
  Q14: ({ criteria }) => criteria.length > 0,
  Q17: ({ display }) => display === undefined,
  Q18: ({ householdGroup }) => householdGroup !== undefined,
  Q22: ({ document }) => document === plan7488.document,
};

const named = new WeakMap<Plan, ReadonlySet<string>>();

/**
 * The conventions by which a plan is read: none for what the plan does not fix, none for what it settles itself.
 *
 * @example conventionsOf(plan7488).length // 22
 */
export function conventionsOf(plan: Plan): typeof conventions {
  const [own, known] = [namedIn(plan), namedIn(plan7488)];
  return conventions.filter(({ id }) => (own.has(id) || !known.has(id)) && (needs[id]?.(plan) ?? true));
}

function namedIn(plan: Plan): ReadonlySet<string> {
  const before = named.get(plan);
  if (before) return before;
  const found = new Set<string>();
  JSON.stringify(plan, (_key, value: unknown) => {
    if (
      typeof value === "object" &&
      value !== null &&
      "kind" in value &&
      value.kind === "convention" &&
      "clause" in value
    )
      found.add(String(value.clause));
    return value;
  });
  named.set(plan, found);
  return found;
}
