import type { Criterion } from "../plan/plan.ts";
import { ratioOf, type Decimal, type Ratio } from "../ratio.ts";
import { exactMeasure, type ExactMeasure } from "./exact.ts";
import { levelOf } from "./level.ts";
import { errorBound, measureOf, type Measure } from "./measure.ts";
import type { RankRange } from "./order.ts";
import type { Scale } from "./scale.ts";
import type { AreaFacts } from "./facts.ts";

/** Pairs grow with the square: beyond this a sheet would keep the reader waiting. */
const mostAreas = 500;

/**
 * Between which ranks each area can move when every weight changes by itself within ±spread. Computed, not sampled:
 * with D = Σ w(u_a − u_b) and A = Σ w|u_a − u_b|, a stays ahead of b under all such weights exactly when
 * D > spread · A. Exact for each pair, for the rank an outer bound: say «trong khoảng».
 *
 * @param spread 0 to 1; 0.25 means ±25 %
 * @returns null for an area with a blank, which is left out of the comparison; null altogether above 500 areas
 * @throws RangeError when the spread is outside 0 … 1 or the scale is not sound
 * @example rankRanges(plan7488.criteria, scale, facts)?.[0] // { best: 1, worst: 3 }
 */
export function rankRanges(
  criteria: readonly Criterion[],
  scale: Scale,
  facts: readonly AreaFacts[],
  spread: Decimal = 0.25,
): readonly (RankRange | null)[] | null {
  const limit = ratioOf(spread);
  if (limit.numerator < 0n || limit.numerator > limit.denominator) throw new RangeError(`no spread: ${spread}`);
  if (facts.length > mostAreas) return null;

  const measure = measureOf(criteria, scale, facts);
  const isRanked = (area: AreaFacts) =>
    measure.whole > 0 &&
    measure.columns.every(({ kind, index, share }) => share === 0 || levelOf(kind, area[index], 1) !== null);
  const ranked = [...facts.keys()].filter((place) => isRanked(facts[place] ?? []));
  const contest = ranked.map((place) => facts[place] ?? []);
  const leadOf = leads(measure, contest, limit);

  const ranges: (RankRange | null)[] = facts.map(() => null);
  ranked.forEach((place, area) => {
    let best = 1;
    let worst = contest.length;
    for (let other = 0; other < contest.length; other += 1) {
      if (other === area) continue;
      if (leadOf(other, area) > 0) best += 1;
      // At least level with it under all weights: a tie does not push down.
      if (leadOf(area, other) >= 0) worst -= 1;
    }
    ranges[place] = { best, worst };
  });
  return ranges;
}

/** Where an area stands towards the first k places. @example placeLabel({ best: 1, worst: 3 }, 4) // "in" */
export function placeLabel({ best, worst }: RankRange, k: number): "in" | "near" | "out" {
  if (worst <= k) return "in";
  return best > k ? "out" : "near";
}

/** The sign of D − spread · A for any two areas: above zero, the first is ahead whatever the weights. */
function leads(measure: Measure, contest: readonly AreaFacts[], spread: Ratio): (a: number, b: number) => number {
  const width = measure.criteria.length;
  const amounts = new Float64Array(contest.length * width);
  const sums = new Float64Array(contest.length);
  contest.forEach((area, row) => {
    for (const { kind, index, reference, share, criterion } of measure.columns) {
      const amount = share * (levelOf(kind, area[index], reference) ?? 0);
      amounts[row * width + criterion] = (amounts[row * width + criterion] ?? 0) + amount;
      sums[row] = (sums[row] ?? 0) + amount;
    }
  });
  const part = Number(spread.numerator) / Number(spread.denominator);
  // D, A and spread · A each carry at most the error of the two sums they are made of.
  const margin = 3 * errorBound(measure);
  const exactLead = exactLeads(measure, contest, spread);

  return (a, b) => {
    let difference = 0;
    let distance = 0;
    for (let left = a * width, right = b * width, end = left + width; left < end; left += 1, right += 1) {
      const gap = (amounts[left] ?? 0) - (amounts[right] ?? 0);
      difference += gap;
      distance += Math.abs(gap);
    }
    const lead = difference - part * distance;
    const size = (sums[a] ?? 0) + (sums[b] ?? 0);
    // Two areas without any points are equal; there are often many.
    return size === 0 || Math.abs(lead) > margin * size ? lead : exactLead(a, b);
  };
}

/** The same sign on whole numbers, for pairs that floating point cannot tell apart. */
function exactLeads(measure: Measure, contest: readonly AreaFacts[], spread: Ratio): (a: number, b: number) => number {
  const measured: (readonly bigint[])[] = [];
  let exact: ExactMeasure | undefined;
  const amountsOf = (area: number) =>
    (measured[area] ??= (exact ??= exactMeasure(measure)).areaOf(contest[area] ?? []).amounts);

  return (a, b) => {
    // Many areas of a district have the same few facts, most of them zero.
    if (contest[a]?.every((fact, index) => fact === contest[b]?.[index])) return 0;
    const others = amountsOf(b);
    let difference = 0n;
    let distance = 0n;
    amountsOf(a).forEach((amount, criterion) => {
      const gap = amount - (others[criterion] ?? 0n);
      difference += gap;
      distance += gap < 0n ? -gap : gap;
    });
    const lead = difference * spread.denominator - distance * spread.numerator;
    return lead > 0n ? 1 : lead < 0n ? -1 : 0;
  };
}
