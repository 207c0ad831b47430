import type { Criterion } from "../plan/plan.ts";
import { valueColumns } from "../plan/value-columns.ts";
import { formatDecimal, ratioOf, total, type Decimal } from "../ratio.ts";
import type { Scale } from "./scale.ts";

/**
 * The scale with other weights; its levels stay. Criteria that are not named keep theirs.
 *
 * @param weights by criterion id
 * @example reweigh(plan7488.criteria, scale, { a9: 0 }).rows[8] // { column: "a9", weight: 0, … }
 */
export function reweigh(
  criteria: readonly Criterion[],
  scale: Scale,
  weights: Readonly<Record<string, Decimal>>,
): Scale {
  const ids = new Map(valueColumns(criteria).map(({ id, criterionId }) => [id, criterionId]));
  const rows = scale.rows.map((row) => {
    const id = ids.get(row.column) ?? "";
    const weight = Object.hasOwn(weights, id) ? weights[id] : undefined;
    // The weight of a criterion stands in the row of its first part alone.
    return row.weight === null || weight === undefined ? row : { ...row, weight };
  });
  return { ...scale, rows };
}

/** What a group of criteria weighs under a scale. */
export interface GroupWeight {
  readonly group: string;
  readonly weight: Decimal;
}

/**
 * The group weights that a scale implies, in the plan's order: with all weights 1 the numbers of criteria.
 *
 * @throws RangeError for a weight that is no decimal
 * @example groupWeights(plan7488.criteria, scale).map(({ weight }) => weight) // ["9", "5", "4", "9"]
 */
export function groupWeights(criteria: readonly Criterion[], scale: Scale): readonly GroupWeight[] {
  const groupOf = new Map(valueColumns(criteria).map(({ id, criterion }) => [id, criteria[criterion]?.group ?? ""]));
  return [...new Set(criteria.map(({ group }) => group))].map((group) => {
    const own = scale.rows.filter(({ column }) => groupOf.get(column) === group);
    const weight = total(own.map((row) => ratioOf(row.weight ?? 0)));
    return { group, weight: formatDecimal(weight) };
  });
}
