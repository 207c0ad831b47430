import type { Criterion } from "../plan/plan.ts";
import type { Decimal } from "../ratio.ts";
import type { AreaFacts } from "./facts.ts";
import { isComplete, measureOf } from "./measure.ts";
import type { RankRange } from "./order.ts";
import { pairOrders } from "./pair-order.ts";
import type { Scale } from "./scale.ts";
import { spreadOf, usualSpread } from "./spread.ts";

/** Pairs grow with the square: beyond this a sheet would keep the reader waiting. */
const mostAreas = 500;

/**
 * Between which ranks each area can move when every weight changes by itself within ±spread. Computed, not sampled:
 * with D = Σ w(u_a − u_b) and A = Σ w|u_a − u_b|, a stays ahead of b under all such weights exactly when
 * D > spread · A. Exact for each pair, for the rank an outer bound: say «trong khoảng».
 *
 * @param spread from 0 to below 1; 0.25 means ±25 %
 * @returns null for an area with a blank, which is left out of the comparison; null altogether above 500 areas
 * @throws RangeError when the spread is outside 0 … 1 or the scale is not sound
 * @example rankRanges(plan7488.criteria, scale, [facts[0], facts[3]])[0] // { best: 1, worst: 1 }
 */
export function rankRanges(
  criteria: readonly Criterion[],
  scale: Scale,
  facts: readonly AreaFacts[],
  spread: Decimal = usualSpread,
): readonly (RankRange | null)[] | null {
  const limit = spreadOf(spread);
  if (facts.length > mostAreas) return null;

  const measure = measureOf(criteria, scale, facts);
  const ranked = [...facts.keys()].filter((place) => isComplete(measure, facts[place] ?? []));
  const areas = ranked.map((place) => facts[place] ?? []);
  const orderOf = pairOrders(measure, areas, limit);

  const best = new Int32Array(areas.length).fill(1);
  const worst = new Int32Array(areas.length).fill(areas.length);
  const push = (list: Int32Array, area: number, by: number) => (list[area] = (list[area] ?? 0) + by);
  for (let first = 0; first < areas.length; first += 1) {
    for (let second = first + 1; second < areas.length; second += 1) {
      const order = orderOf(first, second);
      if (order === "ahead") push(best, second, 1);
      if (order === "behind") push(best, first, 1);
      // At least level under all weights: a tie does not push down.
      if (order === "ahead" || order === "not-behind" || order === "equal") push(worst, first, -1);
      if (order === "behind" || order === "not-ahead" || order === "equal") push(worst, second, -1);
    }
  }
  const ranges: (RankRange | null)[] = facts.map(() => null);
  ranked.forEach((place, area) => (ranges[place] = { best: best[area] ?? 1, worst: worst[area] ?? areas.length }));
  return ranges;
}

/** Where an area stands towards the first k places. @example placeLabel({ best: 1, worst: 3 }, 4) // "in" */
export function placeLabel({ best, worst }: RankRange, k: number): "in" | "near" | "out" {
  if (worst <= k) return "in";
  return best > k ? "out" : "near";
}
