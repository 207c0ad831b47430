import type { Criterion } from "../plan/plan.ts";
import { formatDecimal, reduced, type Decimal, type Ratio } from "../ratio.ts";
import { exactMeasure, pointsOf } from "./exact.ts";
import type { AreaFacts } from "./facts.ts";
import { isComplete, measureOf, type Measure } from "./measure.ts";
import { orderOf, pairSums, type PairOrder } from "./pair-order.ts";
import type { Scale } from "./scale.ts";
import { spreadOf, usualSpread } from "./spread.ts";

/** Weights within the spread under which a lead is gone. */
export interface Witness {
  /** By criterion id, as decimals that a scale takes; each within weight · (1 ± spread). */
  readonly weights: Readonly<Record<string, Decimal>>;
  /** Score of the leader minus score of the other under these weights: zero or below, worked out anew. */
  readonly lead: Ratio;
  readonly shows: "tie" | "other-order";
}

/** Two areas held against each other under changing weights. */
export interface PairDecision {
  readonly order: PairOrder;
  /** How much every weight must be able to change before a tie is possible: |D|/A. Null where both are always equal. */
  readonly flipThreshold: Ratio | null;
  /** Where neither is surely ahead: weights that make the leader's lead vanish. Null where the order is sure. */
  readonly witness: Witness | null;
}

/**
 * Decides exactly what is sure of two areas when every weight changes by itself within ±spread, and proves the
 * opposite by an example: where the leader is not surely ahead, the weights that favour it least are given with the
 * lead they leave. In an even pair the first counts as the leader.
 *
 * @param facts all areas of the sheet: they say which criteria take part
 * @param spread from 0 to below 1; 0.25 means ±25 %
 * @throws RangeError for an area that has no score, a spread outside 0 … 1 or a scale that is not sound
 * @example decidePair(plan7488.criteria, scale, facts, 0, 3).order // "ahead": the first area under all such weights
 */
export function decidePair(
  criteria: readonly Criterion[],
  scale: Scale,
  facts: readonly AreaFacts[],
  first: number,
  second: number,
  spread: Decimal = usualSpread,
): PairDecision {
  const limit = spreadOf(spread);
  const measure = measureOf(criteria, scale, facts);
  const [left, right] = [amountsOf(measure, facts, first), amountsOf(measure, facts, second)];
  const sums = pairSums(left, right);
  const { difference, distance } = sums;
  const order = orderOf(sums, limit);
  const size = difference < 0n ? -difference : difference;
  const isSure = order === "ahead" || order === "behind";
  return {
    order,
    flipThreshold: distance === 0n ? null : reduced(size, distance),
    witness: isSure
      ? null
      : difference < 0n
        ? witnessOf(measure, right, left, limit)
        : witnessOf(measure, left, right, limit),
  };
}

/**
 * Does the first area score higher than the second under all weights within ±spread? See `decidePair`.
 *
 * @example surelyBeats(plan7488.criteria, scale, facts, 0, 3) // true
 */
export function surelyBeats(...given: Parameters<typeof decidePair>): boolean {
  return decidePair(...given).order === "ahead";
}

function amountsOf(measure: Measure, facts: readonly AreaFacts[], area: number): readonly bigint[] {
  const own = facts[area];
  if (!own || !isComplete(measure, own)) throw new RangeError(`area ${area} has no score: it has no place in an order`);
  return exactMeasure(measure).areaOf(own).amounts;
}

/** The corner of the weights that favours the leader least: less where it is ahead, more where it is behind. */
function witnessOf(
  measure: Measure,
  leader: readonly bigint[],
  other: readonly bigint[],
  { numerator, denominator }: Ratio,
): Witness {
  const { full } = exactMeasure(measure);
  const factors = leader.map((amount, criterion) => {
    const gap = amount - (other[criterion] ?? 0n);
    return gap > 0n ? denominator - numerator : gap < 0n ? denominator + numerator : denominator;
  });
  const sum = (amounts: readonly bigint[]) =>
    amounts.reduce((total, amount, criterion) => total + amount * (factors[criterion] ?? 0n), 0n);
  const lead = pointsOf(sum(leader) - sum(other), sum(full));
  const weights = measure.criteria.map(({ id, weight }, criterion): [string, Decimal] => [
    id,
    formatDecimal({
      numerator: weight.numerator * (factors[criterion] ?? 0n),
      denominator: weight.denominator * denominator,
    }),
  ]);
  return { weights: Object.fromEntries(weights), lead, shows: lead.numerator === 0n ? "tie" : "other-order" };
}
