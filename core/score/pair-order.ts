import type { Ratio } from "../ratio.ts";
import { exactMeasure, type ExactMeasure } from "./exact.ts";
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

/** The sums of two areas from their exact amounts. */
export function pairSums(first: readonly bigint[], second: readonly bigint[]): PairSums {
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
 * Decides exactly for any two of the areas: the first stays ahead exactly when D > spread · A. Floating point answers
 * where its error cannot matter, whole numbers where it could.
 *
 * @param areas none of them with a blank under a weight
 */
export function pairOrders(
  measure: Measure,
  areas: readonly AreaFacts[],
  spread: Ratio,
): (first: number, second: number) => PairOrder {
  const width = measure.criteria.length;
  const { amounts, sums } = floatAmounts(measure, areas);
  const part = Number(spread.numerator) / Number(spread.denominator);
  // D, A and spread · A each carry at most the error of the two sums they are made of.
  const margin = 3 * errorBound(measure);
  const exactOrder = exactOrders(measure, areas, spread);

  return (first, second) => {
    const size = (sums[first] ?? 0) + (sums[second] ?? 0);
    // Two areas without any points are equal; there are often many.
    if (size === 0) return "equal";
    let difference = 0;
    let distance = 0;
    for (let left = first * width, right = second * width, end = left + width; left < end; left += 1, right += 1) {
      const gap = (amounts[left] ?? 0) - (amounts[right] ?? 0);
      difference += gap;
      distance += Math.abs(gap);
    }
    const lead = Math.abs(difference) - part * distance;
    if (lead > margin * size) return difference > 0 ? "ahead" : "behind";
    // A spread too fine for floating point is no number here, and goes on to whole numbers.
    return lead < -margin * size ? "open" : exactOrder(first, second);
  };
}

/** Weighted levels of all areas, one row an area and one column a criterion, and the sum of each row. */
function floatAmounts({ criteria, columns }: Measure, areas: readonly AreaFacts[]) {
  const width = criteria.length;
  const amounts = new Float64Array(areas.length * width);
  const sums = new Float64Array(areas.length);
  areas.forEach((area, row) => {
    for (const { kind, index, reference, share, criterion } of columns) {
      const amount = share * (levelOf(kind, area[index], reference) ?? 0);
      amounts[row * width + criterion] = (amounts[row * width + criterion] ?? 0) + amount;
      sums[row] = (sums[row] ?? 0) + amount;
    }
  });
  return { amounts, sums };
}

/** The same decision on whole numbers, for pairs that floating point cannot tell apart. */
function exactOrders(
  measure: Measure,
  areas: readonly AreaFacts[],
  spread: Ratio,
): (first: number, second: number) => PairOrder {
  const measured: (readonly bigint[])[] = [];
  let exact: ExactMeasure | undefined;
  const amountsOf = (area: number) =>
    (measured[area] ??= (exact ??= exactMeasure(measure)).areaOf(areas[area] ?? []).amounts);

  return (first, second) => {
    // Many areas of a district have the same few facts, most of them zero.
    if (areas[first]?.every((fact, index) => fact === areas[second]?.[index])) return "equal";
    return orderOf(pairSums(amountsOf(first), amountsOf(second)), spread);
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
