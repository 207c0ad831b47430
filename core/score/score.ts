import type { Criterion } from "../plan/plan.ts";
import type { Ratio } from "../ratio.ts";
import { exactMeasure, pointsOf, type ExactArea, type ExactMeasure } from "./exact.ts";
import type { AreaFacts } from "./facts.ts";
import { levelOf } from "./level.ts";
import { errorBound, measureOf, type Measure, type MeasuredColumn } from "./measure.ts";
import type { Scale } from "./scale.ts";
import { orderEnds, type ScoreEnds } from "./ranking/score-ends.ts";
import { pieceSums } from "./ranking/piece-sums.ts";
import { sumsOf, type Sums } from "./sums.ts";

export type { AreaFacts };

/** Points of one criterion in an area's score. */
export interface Contribution {
  /** Criterion id: a1 … d9. */
  readonly criterion: string;
  /** Id of its group: a … d. */
  readonly group: string;
  /**
   * Points, 0 to 100; the contributions of an area add up to its score. Of a criterion with a blank only what is
   * known, so that they add up to the low end.
   */
  readonly points: number;
  /** Null where a cell is blank and the criterion is unknown. */
  readonly level: number | null;
}

/** Score of one area, 0 to 100 points. With blanks it is only known to lie between `low` and `high`. */
export interface AreaScore {
  /** Null while a cell is blank. */
  readonly points: number | null;
  readonly low: number;
  readonly high: number;
  /** Ids of the criteria that are blank and have a weight. */
  readonly unknown: readonly string[];
}

/** The exact ends of an area's score; equal where nothing is blank. */
export interface ExactBounds {
  readonly low: Ratio;
  readonly high: Ratio;
}

/** All the scores of a sheet, and the means to look closer. */
export interface Scores {
  /** In the order of the areas given. */
  readonly areas: readonly AreaScore[];
  /** Ids of the criteria that the score is over. */
  readonly criteria: readonly string[];
  /** The exact score as a fraction; null while a cell is blank. Worked out when asked. */
  exact(area: number): Ratio | null;
  exactBounds(area: number): ExactBounds;
  /** Points of each criterion of the score, in the plan's order. */
  contributions(area: number): readonly Contribution[];
  /** The same points as fractions; they add up to the exact score, with blanks to its low end. */
  exactContributions(area: number): readonly Ratio[];
  /**
   * Exact comparison of two complete areas: negative when `a` scores lower.
   *
   * @throws RangeError when one of them is incomplete.
   */
  compare(a: number, b: number): number;
  /** The low and high ends of all areas in their exact order. Worked out when asked. */
  ends(): ScoreEnds;
}

/**
 * Scores the areas of a sheet: 100 · Σ weight · level / Σ weight over the criteria that the sheet has (Quy ước Q13).
 * A criterion whose weight is 0 moves nothing, blank or not. When none of those present has a weight there is no
 * score: every area's points are null, between 0 and 100, with no criterion to blame in `unknown`.
 *
 * @throws RangeError when the scale is not sound (see `checkScale`), or for an area that does not exist.
 * @example scoreAreas(plan7488.criteria, scale, facts).areas[0] // { points: 50, low: 50, high: 50, … }
 */
export function scoreAreas(criteria: readonly Criterion[], scale: Scale, facts: readonly AreaFacts[]): Scores {
  const measure = measureOf(criteria, scale, facts);
  const sums = sumsOf(measure, facts);
  const areas = facts.map((area, index) => scoreOf(measure, area, sums.known[index] ?? 0, sums.open[index] ?? 0));

  let exact: ExactMeasure | undefined;
  const seen: ExactArea[] = [];
  const exactly = (): ExactMeasure => (exact ??= exactMeasure(measure));
  const exactArea = (area: number): ExactArea => (seen[area] ??= exactly().areaOf(at(facts, area)));
  let ends: ScoreEnds | undefined;
  const allEnds = () =>
    (ends ??= orderEnds({
      ...endSums(measure, sums),
      margin: errorBound(measure),
      exact: () => pieceSums(measure, facts),
    }));

  return {
    areas,
    criteria: measure.criteria.map(({ id }) => id),
    exact: (area) => (at(areas, area).points === null ? null : pointsOf(exactArea(area).known, exactly().whole)),
    exactBounds(area) {
      const { known, open } = exactArea(area);
      const { whole } = exactly();
      // Without any weight nothing is known: the interval is all there is.
      if (whole === 0n) return { low: pointsOf(0n, 1n), high: pointsOf(1n, 1n) };
      return { low: pointsOf(known, whole), high: pointsOf(known + open, whole) };
    },
    contributions: (area) => contributionsOf(measure, at(facts, area)),
    exactContributions: (area) => exactArea(area).amounts.map((amount) => pointsOf(amount, exactly().whole)),
    compare(a, b) {
      if (typeof areas[a]?.points !== "number" || typeof areas[b]?.points !== "number") {
        throw new RangeError(`area ${a} or ${b} has no score: it has no place in an order`);
      }
      const { low } = allEnds();
      return (low[a] ?? 0) - (low[b] ?? 0);
    },
    ends: allEnds,
  };
}

/** Where nothing has a weight, every score is open from end to end. */
function endSums({ whole }: Measure, { known, open }: Sums): Sums {
  return whole === 0 ? { known, open: open.map(() => 1) } : { known, open };
}

const nothing: readonly string[] = [];

function scoreOf(measure: Measure, facts: AreaFacts, known: number, open: number): AreaScore {
  const { whole } = measure;
  if (whole === 0) return { points: null, low: 0, high: 100, unknown: nothing };
  const low = pointsIn(known, whole);
  if (open === 0) return { points: low, low, high: low, unknown: nothing };
  return { points: null, low, high: pointsIn(known + open, whole), unknown: unknownIn(measure, facts) };
}

/** Blanks under a weight of 0 leave nothing open. */
function unknownIn({ criteria, columns }: Measure, facts: AreaFacts): readonly string[] {
  const isOpen = ({ kind, index, share }: MeasuredColumn) => share > 0 && levelOf(kind, facts[index], 1) === null;
  const open = new Set(columns.filter(isOpen).map(({ criterion }) => criterion));
  return criteria.filter((_, criterion) => open.has(criterion)).map(({ id }) => id);
}

function contributionsOf({ criteria, columns, whole }: Measure, facts: AreaFacts): readonly Contribution[] {
  return criteria.map(({ id, group }, criterion) => {
    const parts = columns.filter((column) => column.criterion === criterion);
    const levels = parts.map(({ kind, index, reference }) => levelOf(kind, facts[index], reference));
    const amount = parts.reduce((sum, { share }, part) => sum + share * (levels[part] ?? 0), 0);
    const total = levels.reduce<number>((sum, level) => sum + (level ?? 0), 0);
    const level = levels.includes(null) ? null : total / parts.length;
    return { criterion: id, group, points: pointsIn(amount, whole), level };
  });
}

/** The last digit of a sum may stand above its whole; points do not. */
function pointsIn(amount: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(100, (100 * amount) / whole);
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no area ${index}`);
  return found;
}
