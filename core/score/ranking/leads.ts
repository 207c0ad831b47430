import type { Ratio } from "../../ratio.ts";
import { exactMeasure } from "../exact.ts";
import type { AreaFacts } from "../facts.ts";
import { errorBound, type Measure } from "../measure.ts";
import { floatAmounts, pairSums } from "../pair-order.ts";

/** How far a first area is ahead of a second, criterion by criterion: in floating point, and on whole numbers where that is in doubt. */
export interface Lead {
  /** Amounts of the first without what its blanks could add minus those of the second with it. */
  readonly gaps: Float64Array;
  /** D and A, the sums of the gaps and of their sizes. */
  readonly difference: number;
  readonly distance: number;
  /** A sum of the gaps, each times a number from 0 to 2, is wrong by less. */
  readonly doubt: number;
  readonly exact: () => readonly bigint[];
}

/** A change of each weight: so many parts of the whole change that is allowed, from −`grain` to `grain`. */
export type Moves = Float64Array;

/** A change of weight is kept to so many parts of the whole change that is allowed. */
export const grain = 1_000_000_000;

/** 1 + change · part, as a whole number: times the denominator of the change and the grain. */
export function factorOf(part: number | undefined, { numerator, denominator }: Ratio): bigint {
  return denominator * BigInt(grain) + numerator * BigInt(part ?? 0);
}

/** The leads between any two of the areas. */
export function leadsBetween(measure: Measure, areas: readonly AreaFacts[]): (first: number, second: number) => Lead {
  const width = measure.criteria.length;
  const { lows, highs, lowSums, highSums } = floatAmounts(measure, areas);
  const margin = 8 * errorBound(measure);
  const exact = exactMeasure(measure);
  const known: ReturnType<typeof exact.areaOf>[] = [];
  const exactArea = (area: number) => (known[area] ??= exact.areaOf(areas[area] ?? []));
  return (first, second) => {
    const gaps = new Float64Array(width);
    let [difference, distance] = [0, 0];
    for (let at = 0; at < width; at += 1) {
      const gap = (lows[first * width + at] ?? 0) - (highs[second * width + at] ?? 0);
      gaps[at] = gap;
      difference += gap;
      distance += Math.abs(gap);
    }
    const doubt = margin * ((lowSums[first] ?? 0) + (highSums[second] ?? 0));
    return {
      gaps,
      difference,
      distance,
      doubt,
      exact: () => exactGaps(exactArea(first).amounts, exactArea(second).highAmounts),
    };
  };
}

function exactGaps(first: readonly bigint[], second: readonly bigint[]): readonly bigint[] {
  return first.map((amount, criterion) => amount - (second[criterion] ?? 0n));
}

/** The sign of the least of a lead while every weight changes within the spread, or of the most: of D − spread · A, of D + spread · A. */
export function extremeSign(lead: Lead, { numerator, denominator }: Ratio, end: "least" | "most"): number {
  const sign = end === "least" ? -1 : 1;
  const value = lead.difference + (sign * lead.distance * Number(numerator)) / Number(denominator);
  if (Math.abs(value) > lead.doubt) return Math.sign(value);
  const { difference, distance } = pairSums(lead.exact());
  return signOf(difference * denominator + BigInt(sign) * distance * numerator);
}

/** The sign of a lead under weights that are changed so. */
export function signUnder(lead: Lead, moves: Moves, change: Ratio): number {
  const part = Number(change.numerator) / Number(change.denominator) / grain;
  const value = lead.gaps.reduce((sum, gap, at) => sum + gap * (1 + part * (moves[at] ?? 0)), 0);
  if (Math.abs(value) > lead.doubt) return Math.sign(value);
  return signOf(lead.exact().reduce((sum, gap, at) => sum + gap * factorOf(moves[at], change), 0n));
}

function signOf(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}
