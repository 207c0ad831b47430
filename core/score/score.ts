import type { Ratio } from "../ratio.ts";

/**
 * The facts of one area, one entry a value column in the plan's order: a count, 1 or 0 for yes or no,
 * 0, 0.5 or 1 for three levels. Null is a blank (unknown); undefined a column that the sheet does not have.
 */
export type AreaFacts = readonly (number | null | undefined)[];

/** Points of one criterion in an area's score. */
export interface Contribution {
  /** Criterion id: a1 … d9. */
  readonly criterion: string;
  /** Points, 0 to 100; the contributions of an area add up to its score. */
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
  /** Ids of the criteria that are blank. */
  readonly unknown: readonly string[];
}

/** All the scores of a sheet, and the means to look closer. */
export interface Scores {
  /** In the order of the areas given. */
  readonly areas: readonly AreaScore[];
  /** Ids of the criteria that the score is over. */
  readonly criteria: readonly string[];
  /** The exact score as a fraction; null while a cell is blank. Worked out when asked. */
  exact(area: number): Ratio | null;
  /** Points of each criterion of the score, in the plan's order. */
  contributions(area: number): readonly Contribution[];
  /** Exact comparison of two complete areas: negative when `a` scores lower. */
  compare(a: number, b: number): number;
}
