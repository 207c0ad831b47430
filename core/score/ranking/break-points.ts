import type { Criterion } from "../../plan/plan.ts";
import { compareRatios, formatRatio, product, reduced, type Ratio } from "../../ratio.ts";
import type { AreaFacts } from "../facts.ts";
import { measureOf, type Measure } from "../measure.ts";
import { pairSums } from "../pair-order.ts";
import type { Scale } from "../scale.ts";
import { factorOf, grain, leadsBetween, signUnder, type Lead, type Moves } from "./leads.ts";
import { spares, weightSearch } from "./weight-search.ts";

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
  const leadOf = leadsBetween(measure, facts);
  return (area) => {
    for (const turns of ["enters", "leaves"] as const) {
      const isEntering = turns === "enters";
      const rivals = [...facts.keys()].filter((other) => other !== area);
      const leads = rivals.map((rival) => new Rival(isEntering ? leadOf(rival, area) : leadOf(area, rival)));
      leads.sort(compareChanges);
      const wanted = isEntering ? facts.length - places : places;
      const turning = leads.slice(0, Math.max(0, wanted));
      const change = turning.at(-1)?.change;
      if (!change || change.numerator <= 0n) continue;
      if (turning.length < wanted || change.numerator >= change.denominator) return null;
      return { turns, change, reached: reachedFrom(measure, turning, change) };
    }
    return null;
  };
}

/** One that holds the area back until the weights change by D/A: from there on their order can turn. */
class Rival {
  private known: Ratio | undefined;
  constructor(readonly lead: Lead) {}

  /** D/A; 0 or less: it does not hold the area back as the weights are. */
  get change(): Ratio {
    if (this.known) return this.known;
    const { difference, distance } = pairSums(this.lead.exact());
    return (this.known = distance === 0n ? { numerator: 0n, denominator: 1n } : reduced(difference, distance));
  }
}

/** By D/A: in floating point, and exactly where that is in doubt. */
function compareChanges(one: Rival, other: Rival): number {
  const apart = one.lead.difference / one.lead.distance - other.lead.difference / other.lead.distance;
  const doubt = 2 * (one.lead.doubt / one.lead.distance + other.lead.doubt / other.lead.distance);
  return Math.abs(apart) > doubt ? apart : compareRatios(one.change, other.change);
}

/** Weights under which no rival holds the area back: within the change, else within the next thousandth that is enough. */
function reachedFrom(measure: Measure, rivals: readonly Rival[], change: Ratio): BreakPoint["reached"] {
  const leads = rivals.map(({ lead }) => lead);
  const search = weightSearch(leads);
  const within = (limit: Ratio, forced: readonly number[] = []): Moves | null => {
    for (const spare of spares) {
      const { moves } = search.find({ change: limit, spare, forced });
      if (moves && isLevel(leads, moves, limit)) return moves;
    }
    return null;
  };
  // Those that turn at this very change leave no choice where the two differ.
  const forced = measure.criteria.map(() => 0);
  for (const rival of rivals.slice(rivals.findIndex((one) => compareChanges(one, rivals.at(-1) ?? one) === 0)))
    rival.lead.exact().forEach((gap, at) => (forced[at] = gap === 0n ? (forced[at] ?? 0) : gap > 0n ? -1 : 1));
  const plain = Float64Array.from(forced, (way) => way * grain);
  const smallest = isLevel(leads, plain, change) ? plain : within(change, forced);
  if (smallest) return { at: change, weights: weightsAt(measure, smallest, change) };
  let enough = 999n;
  let moved = within(reduced(enough, 1000n));
  if (!moved) return null;
  for (let low = (change.numerator * 1000n) / change.denominator; enough - low > 1n;) {
    const middle = (low + enough) / 2n;
    const found = within(reduced(middle, 1000n));
    if (found) [enough, moved] = [middle, found];
    else low = middle;
  }
  const at = reduced(enough, 1000n);
  return { at, weights: weightsAt(measure, moved, at) };
}

function weightsAt({ criteria }: Measure, moved: Moves, change: Ratio): Readonly<Record<string, string>> {
  const weights = criteria.map(({ id, weight }, at): [string, string] => {
    const factor = reduced(factorOf(moved[at], change), change.denominator * BigInt(grain));
    return [id, formatRatio(product(weight, factor))];
  });
  return Object.fromEntries(weights);
}

function isLevel(leads: readonly Lead[], moves: Moves, change: Ratio): boolean {
  return leads.every((lead) => signUnder(lead, moves, change) <= 0);
}
