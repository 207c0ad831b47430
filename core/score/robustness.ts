import type { Criterion } from "../plan/plan.ts";
import type { Decimal } from "../ratio.ts";
import type { AreaFacts } from "./facts.ts";
import { attainedRanges, type AttainedRange } from "./attained-range.ts";
import { measureOf } from "./measure.ts";
import type { RankRange } from "./order.ts";
import { pairLeads } from "./pair-order.ts";
import type { Scale } from "./scale.ts";
import { spreadOf, usualSpread } from "./spread.ts";

/** Pairs grow with the square: beyond this a sheet would keep the reader waiting. */
const mostAreas = 500;

/**
 * The ranges of `outerRankRanges`, narrowed as far as can be proven, with a witness for each end where one is found: weights
 * within the spread, by criterion id, under which scoring gives the area that very rank (its own blanks in full and the
 * others' as nothing for the best rank, the other way round for the worst). Such an end is exact: no weights within the
 * spread lead beyond it. An end without a witness is a bound only: say «trong khoảng» of it.
 *
 * @param spread from 0 to below 1; 0.25 means ±25 %
 * @returns one range an area; null altogether above 500 areas
 * @throws RangeError when the spread is outside 0 … 1 or the scale is not sound
 * @example rankRanges(plan7488.criteria, scale, [facts[0], facts[3]])[0] // { best: 1, worst: 1, … }
 */
export function rankRanges(
  criteria: readonly Criterion[],
  scale: Scale,
  facts: readonly AreaFacts[],
  spread: Decimal = usualSpread,
): readonly AttainedRange[] | null {
  const rangeOf = attainedRanges(criteria, scale, facts, spread);
  return facts.length > mostAreas ? null : facts.map((_facts, area) => rangeOf(area));
}

/**
 * Between which ranks each area can move when every weight changes by itself within ±spread and its blanks and those of
 * the others turn out to hold anything. Computed, not sampled: with d the amounts of a without its blanks minus those of
 * b with its blanks in full, D = Σ d and A = Σ |d|, a stays ahead of b in all these cases exactly when D > spread · A.
 * Exact for each pair, for the rank an outer bound: say «trong khoảng».
 *
 * @param spread from 0 to below 1; 0.25 means ±25 %
 * @returns one range an area; null altogether above 500 areas
 * @throws RangeError when the spread is outside 0 … 1 or the scale is not sound
 * @example outerRankRanges(plan7488.criteria, scale, [facts[0], facts[3]])[0] // { best: 1, worst: 1 }
 */
export function outerRankRanges(
  criteria: readonly Criterion[],
  scale: Scale,
  facts: readonly AreaFacts[],
  spread: Decimal = usualSpread,
): readonly RankRange[] | null {
  const limit = spreadOf(spread);
  if (facts.length > mostAreas) return null;

  const measure = measureOf(criteria, scale, facts);
  const areas = facts.length;
  // Without any weight nothing is known of anybody.
  if (measure.whole === 0) return facts.map(() => ({ best: 1, worst: areas }));
  const leadOf = pairLeads(measure, facts, limit);
  const best = new Int32Array(areas).fill(1);
  const worst = new Int32Array(areas).fill(areas);
  const push = (list: Int32Array, area: number, by: number) => (list[area] = (list[area] ?? 0) + by);
  for (let first = 0; first < areas; first += 1) {
    for (let second = 0; second < areas; second += 1) {
      if (first === second) continue;
      const lead = leadOf(first, second);
      if (lead > 0) push(best, second, 1);
      // At least level in every case: a tie does not push down.
      if (lead >= 0) push(worst, first, -1);
    }
  }
  return facts.map((_facts, area) => ({ best: best[area] ?? 1, worst: worst[area] ?? areas }));
}

/** Where an area stands towards the first k places. @example placeLabel({ best: 1, worst: 3 }, 4) // "in" */
export function placeLabel({ best, worst }: RankRange, k: number): "in" | "near" | "out" {
  if (worst <= k) return "in";
  return best > k ? "out" : "near";
}
