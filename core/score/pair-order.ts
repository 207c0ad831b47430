import type { Ratio } from "../ratio.ts";
import { exactMeasure, type ExactArea, type ExactMeasure } from "./exact.ts";
import type { AreaFacts } from "./facts.ts";
import { levelOf } from "./level.ts";
import { errorBound, type Measure } from "./measure.ts";

/**
 * What is sure of a first and a second area under all weights within the spread: the first scores higher or lower
 * under all of them, or under all but those that bring a tie, or both score the same under all. Open: the order
 * turns round.
 */
export type PairOrder = "ahead" | "not-behind" | "equal" | "not-ahead" | "behind" | "open";

/** The two sums that decide on a pair, on the common denominator of the measure. */
interface PairSums {
  /** D = Σ w(u_a − u_b): how far the first is ahead. */
  readonly difference: bigint;
  /** A = Σ w|u_a − u_b|: how far the two are apart. */
  readonly distance: bigint;
}

/** The sums of two areas from their exact amounts, or of the gaps between them. */
export function pairSums(first: readonly bigint[], second: readonly bigint[] = []): PairSums {
  let difference = 0n;
  let distance = 0n;
  first.forEach((amount, criterion) => {
    const gap = amount - (second[criterion] ?? 0n);
    difference += gap;
    distance += gap < 0n ? -gap : gap;
  });
  return { difference, distance };
}

/**
 * For any two of the areas the sign of D − spread · A, with D and A between the first without and the second with what its
 * blanks could add: above 0 the first scores higher under all weights within the spread whatever the blanks hold, from 0
 * higher or the same. Floating point answers where its error cannot matter, whole numbers where it could.
 */
export function pairLeads(
  measure: Measure,
  areas: readonly AreaFacts[],
  spread: Ratio,
): (first: number, second: number) => number {
  const width = measure.criteria.length;
  const { lows, highs, lowSums, highSums } = floatAmounts(measure, areas);
  const part = Number(spread.numerator) / Number(spread.denominator);
  // D, A and spread · A each carry at most the error of the two sums they are made of.
  const margin = 3 * errorBound(measure);
  const exactLead = exactLeads(measure, areas, spread);
  const isComplete = (area: number) => lowSums[area] === highSums[area];

  return (first, second) => {
    const size = (lowSums[first] ?? 0) + (highSums[second] ?? 0);
    // Two areas without any points are equal; there are often many.
    if (size === 0) return 0;
    let difference = 0;
    let distance = 0;
    for (let left = first * width, right = second * width, end = left + width; left < end; left += 1, right += 1) {
      const gap = (lows[left] ?? 0) - (highs[right] ?? 0);
      difference += gap;
      distance += Math.abs(gap);
    }
    const lead = difference - part * distance;
    // A spread too fine for floating point is no number here, and goes on to whole numbers.
    if (Math.abs(lead) > margin * size) return lead;
    // Many areas of a district have the same few facts, most of them zero.
    const isSame = isComplete(second) && areas[first]?.every((fact, index) => fact === areas[second]?.[index]);
    return isSame ? 0 : exactLead(first, second);
  };
}

/** Weighted levels of all areas, one row an area and one column a criterion, and the sum of each row. */
export function floatAmounts({ criteria, columns }: Measure, areas: readonly AreaFacts[]) {
  const width = criteria.length;
  const [lows, highs] = [new Float64Array(areas.length * width), new Float64Array(areas.length * width)];
  const [lowSums, highSums] = [new Float64Array(areas.length), new Float64Array(areas.length)];
  const add = (list: Float64Array, place: number, amount: number) => (list[place] = (list[place] ?? 0) + amount);
  areas.forEach((area, row) => {
    for (const { kind, index, reference, share, criterion } of columns) {
      const level = levelOf(kind, area[index], reference);
      const [low, high] = [share * (level ?? 0), share * (level ?? 1)];
      add(lows, row * width + criterion, low);
      add(highs, row * width + criterion, high);
      add(lowSums, row, low);
      add(highSums, row, high);
    }
  });
  return { lows, highs, lowSums, highSums };
}

/** The same decision on whole numbers, for pairs that floating point cannot tell apart. */
function exactLeads(
  measure: Measure,
  areas: readonly AreaFacts[],
  { numerator, denominator }: Ratio,
): (first: number, second: number) => number {
  const measured: ExactArea[] = [];
  let exact: ExactMeasure | undefined;
  const exactArea = (area: number) => (measured[area] ??= (exact ??= exactMeasure(measure)).areaOf(areas[area] ?? []));

  return (first, second) => {
    const { difference, distance } = pairSums(exactArea(first).amounts, exactArea(second).highAmounts);
    const least = difference * denominator - distance * numerator;
    return least < 0n ? -1 : least > 0n ? 1 : 0;
  };
}

/** The order that follows from the two sums: |D| against spread · A, and the sign of D. */
export function orderOf({ difference, distance }: PairSums, spread: Ratio): PairOrder {
  const size = difference < 0n ? -difference : difference;
  const lead = size * spread.denominator - distance * spread.numerator;
  if (lead < 0n) return "open";
  if (difference === 0n) return "equal";
  if (lead > 0n) return difference > 0n ? "ahead" : "behind";
  return difference > 0n ? "not-behind" : "not-ahead";
}
