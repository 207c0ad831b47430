import type { Criterion } from "../../plan/plan.ts";

/** One group with the ids of its criteria, in the plan's order. */
interface GroupMembers {
  readonly group: string;
  readonly ids: readonly string[];
}

export function membersByGroup(criteria: readonly Criterion[]): readonly GroupMembers[] {
  return [...new Set(criteria.map(({ group }) => group))].map((group) => ({
    group,
    ids: criteria.filter((criterion) => criterion.group === group).map(({ id }) => id),
  }));
}
