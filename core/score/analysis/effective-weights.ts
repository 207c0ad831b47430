import type { Criterion } from "../../plan/plan.ts";
import { quotient, total, type Ratio } from "../../ratio.ts";
import type { AreaFacts } from "../facts.ts";
import { measureOf } from "../measure.ts";
import type { Scale } from "../scale.ts";

/** A share of the whole score. */
export interface EffectiveWeight {
  readonly id: string;
  readonly share: Ratio;
}

/**
 * What each column, criterion and group is worth in the end: its weight as a share of all, over the criteria that the sheet
 * has. Equal weights of criteria are not equal weights of groups, and a column of a two-part item is worth half: for an
 * office that asks what its weights come to.
 *
 * @returns shares that add up to 1 on each level; empty without any weight
 * @throws RangeError when the scale is not sound
 * @example effectiveWeights(plan7488.criteria, scale, facts).groups.map(({ id }) => id) // ["a"]
 */
export function effectiveWeights(criteria: readonly Criterion[], scale: Scale, facts: readonly AreaFacts[]) {
  const measure = measureOf(criteria, scale, facts);
  const whole = total(measure.criteria.map(({ weight }) => weight));
  const shares = (parts: readonly { readonly id: string; readonly weight: Ratio }[]): readonly EffectiveWeight[] =>
    whole.numerator === 0n ? [] : parts.map(({ id, weight }) => ({ id, share: quotient(weight, whole) }));
  const groups = [...new Set(measure.criteria.map(({ group }) => group))].map((id) => ({
    id,
    weight: total(measure.criteria.flatMap(({ group, weight }) => (group === id ? [weight] : []))),
  }));
  return {
    columns: shares(measure.columns.map(({ id, exactShare }) => ({ id, weight: exactShare }))),
    criteria: shares(measure.criteria),
    groups: shares(groups),
  };
}
