import type { Criterion } from "../plan/plan.ts";
import { formatDecimal, type Decimal, type Ratio } from "../ratio.ts";
import type { AreaFacts } from "./facts.ts";
import { measureOf, type Measure } from "./measure.ts";
import type { RankRange } from "./order.ts";
import { fewestStaying, isGone } from "./ranking/fewest-staying.ts";
import { extremeSign, factorOf, grain, leadsBetween, type Lead, type Moves } from "./ranking/leads.ts";
import type { Scale } from "./scale.ts";
import { spreadOf, usualSpread } from "./spread.ts";

/** Weights by criterion id, as decimals that a scale takes. */
export type WeightsById = Readonly<Record<string, Decimal>>;

/**
 * A range of ranks, never wider than the one pair by pair, and for each of its ends weights that give the area that rank:
 * then no weights within the spread give it a rank beyond. Null: none were found, and the end is a bound only.
 */
export interface AttainedRange extends RankRange {
  readonly attained: { readonly best: WeightsById | null; readonly worst: WeightsById | null };
}

/**
 * The range of one area after the other, each end with weights that reach it where they are found. For the best rank the
 * blanks of the area are taken in full and those of the others as nothing, for the worst the other way round. All that is
 * said is checked on whole numbers: the weights, and that no others do better.
 *
 * @param given the spread, from 0 to below 1
 */
export function attainedRanges(
  criteria: readonly Criterion[],
  scale: Scale,
  facts: readonly AreaFacts[],
  given: Decimal = usualSpread,
): (area: number) => AttainedRange {
  const spread = spreadOf(given);
  const measure = measureOf(criteria, scale, facts);
  // Without any weight nothing is known of anybody.
  if (measure.whole === 0) return () => ({ best: 1, worst: facts.length, attained: { best: null, worst: null } });
  const leadOf = leadsBetween(measure, facts);
  return (area) => {
    const others = [...facts.keys()].filter((other) => other !== area);
    const over = others.map((other) => leadOf(other, area));
    const under = others.map((other) => leadOf(area, other));
    const best = endOf(over, { change: spread, isStrict: false });
    const worst = endOf(under, { change: spread, isStrict: true });
    const weights = (moves: Moves | null) => moves && weightsAt(measure, moves, spread);
    return {
      best: 1 + best.stay,
      worst: facts.length - worst.stay,
      attained: { best: weights(best.moves), worst: weights(worst.moves) },
    };
  };
}

/** How many leads stay whatever the weights, at least. */
function endOf(leads: readonly Lead[], turning: { readonly change: Ratio; readonly isStrict: boolean }) {
  const { change } = turning;
  const staying = leads.filter((lead) => !isGone(extremeSign(lead, change, "least"), turning));
  const open = leads.filter((lead) => !staying.includes(lead) && !isGone(extremeSign(lead, change, "most"), turning));
  const { fewest, moves } = fewestStaying(open, turning);
  return { stay: staying.length + fewest, moves };
}

function weightsAt({ criteria }: Measure, moves: Moves, spread: Ratio): WeightsById {
  const weights = criteria.map(({ id, weight }, criterion): [string, Decimal] => {
    const denominator = weight.denominator * spread.denominator * BigInt(grain);
    return [id, formatDecimal({ numerator: weight.numerator * factorOf(moves[criterion], spread), denominator })];
  });
  return Object.fromEntries(weights);
}
