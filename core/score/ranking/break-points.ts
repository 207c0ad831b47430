import type { Criterion } from "../../plan/plan.ts";
import { compareRatios, formatRatio, product, reduced, type Ratio } from "../../ratio.ts";
import { exactMeasure } from "../exact.ts";
import type { AreaFacts } from "../facts.ts";
import { measureOf, type Measure } from "../measure.ts";
import { pairSums } from "../pair-order.ts";
import { pointInBox } from "./point-in-box.ts";
import type { Scale } from "../scale.ts";
import { factorOf, grain } from "./weight-factor.ts";

/** The common change of all weights at which an area comes level with the other side of the cut. */
export interface BreakPoint {
  /** Beyond the change an area outside can come in, one inside can fall out. */
  readonly turns: "enters" | "leaves";
  /** 1/8: not before every weight may change by 12.5 % of its own. */
  readonly change: Ratio;
  /** Weights that bring the area level, and within which change; null: none were found. */
  readonly reached: {
    /** `change` itself, which is then the smallest there is; else the next thousandth where weights were found. */
    readonly at: Ratio;
    /** By criterion id, as whole numbers or fractions. */
    readonly weights: Readonly<Record<string, string>>;
  } | null;
}

/**
 * For each area the break point towards the first places. An area outside has to be level with all others but `places` − 1
 * of those ahead, one inside has to let `places` others come level; each needs a change of |D|/A (see `drawLevel`), and the
 * largest of the smallest so many is the answer: below it the order of these pairs cannot turn. Blanks of the area are
 * taken in full and those of the others as nothing, or the other way round, whichever helps it to turn.
 *
 * @param places how many are in, from 1
 * @returns null for an area that is level at the cut already or where blanks decide, and where no change below 100 % is enough
 * @throws RangeError when the scale is not sound
 * @example breakPoints(plan7488.criteria, scale, facts, 1)(0).change // { numerator: 1n, denominator: 3n }
 */
export function breakPoints(
  criteria: readonly Criterion[],
  scale: Scale,
  facts: readonly AreaFacts[],
  places: number,
): (area: number) => BreakPoint | null {
  const measure = measureOf(criteria, scale, facts);
  const exact = exactMeasure(measure);
  const areas = facts.map((own) => exact.areaOf(own));
  return (area) => {
    const own = areas[area];
    if (!own) return null;
    for (const turns of ["enters", "leaves"] as const) {
      const isEntering = turns === "enters";
      const sign = isEntering ? 1n : -1n;
      const mine = isEntering ? own.highAmounts : own.amounts;
      const rivals = areas.flatMap((rival, at) => {
        if (at === area) return [];
        const theirs = isEntering ? rival.amounts : rival.highAmounts;
        return [{ theirs, change: changeTo(theirs, mine, sign) }];
      });
      rivals.sort((a, b) => compareRatios(a.change, b.change));
      const wanted = isEntering ? facts.length - places : places;
      const turning = rivals.slice(0, Math.max(0, wanted));
      const change = turning.at(-1)?.change;
      if (!change || change.numerator <= 0n) continue;
      if (turning.length < wanted || change.numerator >= change.denominator) return null;
      const held = turning.map(({ theirs, change: own }): Rival => ({ gaps: gapsTo(theirs, mine, sign), change: own }));
      return { turns, change, reached: reachedFrom(measure, held, change) };
    }
    return null;
  };
}

interface Rival {
  /** Criterion by criterion how far the two stand from being level: with a sum of 0 or less the rival does not hold the area back. */
  readonly gaps: readonly bigint[];
  /** D/A; from this change on their order can turn. 0 or less: it does not hold it back as the weights are. */
  readonly change: Ratio;
}

function changeTo(theirs: readonly bigint[], mine: readonly bigint[], sign: bigint): Ratio {
  const { difference, distance } = pairSums(theirs, mine);
  return distance === 0n ? { numerator: 0n, denominator: 1n } : reduced(sign * difference, distance);
}

function gapsTo(theirs: readonly bigint[], mine: readonly bigint[], sign: bigint): readonly bigint[] {
  return theirs.map((amount, criterion) => sign * (amount - (mine[criterion] ?? 0n)));
}

/** What is kept to spare of a rival's lead, so that rounding does no harm; then none. */
const spares = [1e-6, 0];

/** Weights under which no rival holds the area back: within the change, else within the next thousandth that is enough. */
function reachedFrom(measure: Measure, rivals: readonly Rival[], change: Ratio): BreakPoint["reached"] {
  // Those that turn at this very change leave no choice where the two differ.
  const forced = measure.criteria.map(() => 0n);
  for (const { gaps, change: own } of rivals)
    if (compareRatios(own, change) === 0)
      gaps.forEach((gap, at) => (forced[at] = gap === 0n ? (forced[at] ?? 0n) : gap > 0n ? -1n : 1n));
  const plain = forced.map((part) => part * BigInt(grain));
  const smallest = isLevel(rivals, plain, change) ? plain : searched({ rivals, forced, change });
  if (smallest) return { at: change, weights: weightsAt(measure, smallest, change) };
  const free = forced.map(() => 0n);
  const within = (thousandths: bigint) => searched({ rivals, forced: free, change: reduced(thousandths, 1000n) });
  let enough = 999n;
  let moved = within(enough);
  if (!moved) return null;
  for (let low = (change.numerator * 1000n) / change.denominator; enough - low > 1n;) {
    const middle = (low + enough) / 2n;
    const found = within(middle);
    if (found) [enough, moved] = [middle, found];
    else low = middle;
  }
  const at = reduced(enough, 1000n);
  return { at, weights: weightsAt(measure, moved, at) };
}

function weightsAt({ criteria }: Measure, moved: readonly bigint[], change: Ratio): Readonly<Record<string, string>> {
  const weights = criteria.map(({ id, weight }, at): [string, string] => {
    const factor = reduced(factorOf(moved[at] ?? 0n, change), change.denominator * BigInt(grain));
    return [id, formatRatio(product(weight, factor))];
  });
  return Object.fromEntries(weights);
}

interface Search {
  readonly rivals: readonly Rival[];
  /** −1 or 1 for weights that have no choice. */
  readonly forced: readonly bigint[];
  readonly change: Ratio;
}

/** The parts by which the weights that are not forced move so that no rival holds the area back. */
function searched(search: Search): readonly bigint[] | null {
  for (const spare of spares) {
    const moved = movedTo(search, spare);
    if (moved && isLevel(search.rivals, moved, search.change)) return moved;
  }
  return null;
}

function movedTo({ rivals, forced, change }: Search, spare: number): readonly bigint[] | null {
  const part = Number(change.numerator) / Number(change.denominator);
  const rows: number[][] = [];
  const limits: number[] = [];
  for (const { gaps } of rivals) {
    const size = gaps.reduce((sum, gap) => sum + Math.abs(Number(gap)), 0);
    const row = gaps.map((gap, at) => (forced[at] === 0n ? Number(gap) / size : 0));
    if (size === 0 || row.every((cell) => cell === 0)) continue;
    rows.push(row);
    const fixed = gaps.reduce((sum, gap, at) => sum + Number(gap) * (1 + part * Number(forced[at] ?? 0n)), 0);
    limits.push(-fixed / (size * part) - spare);
  }
  const point = pointInBox(rows, limits);
  return (
    point && forced.map((own, at) => (own === 0n ? BigInt(Math.round((point[at] ?? 0) * grain)) : own * BigInt(grain)))
  );
}

function isLevel(rivals: readonly Rival[], moved: readonly bigint[], change: Ratio): boolean {
  const factors = moved.map((part) => factorOf(part, change));
  return rivals.every(({ gaps }) => gaps.reduce((sum, gap, at) => sum + gap * (factors[at] ?? 0n), 0n) <= 0n);
}
