import { ratioOf, ratioValue, type Decimal, type Ratio } from "../../ratio.ts";
import { cappedReference } from "./capped-reference.ts";
import { fractionOfMaximum } from "./fraction-of-maximum.ts";
import { goalposts } from "./goalposts.ts";
import { metOrNot } from "./met-or-not.ts";
import { minMax } from "./min-max.ts";
import { isUnanswered, type ColumnLevels, type MethodNotice, type Normalised, type Unanswered } from "./normalised.ts";
import { percentileRank, type RankTies } from "./percentile-rank.ts";
import { perResidents, type RateBase } from "./per-residents.ts";
import { zScore } from "./z-score.ts";

/** How the figures of one column become levels. */
export type Normalisation =
  | { readonly method: "capped-reference"; readonly reference: Decimal | Ratio }
  | { readonly method: "min-max" }
  | { readonly method: "percentile-rank"; readonly ties?: RankTies }
  | { readonly method: "goalposts"; readonly low: Decimal; readonly high: Decimal }
  | { readonly method: "z-score" }
  | { readonly method: "fraction-of-maximum" }
  | { readonly method: "met-or-not"; readonly threshold: Decimal | Ratio };

export type NormalisationMethod = Normalisation["method"];

/** Residents of each area, when the figures are to be rates before they become levels. */
export interface Residents {
  readonly per: RateBase;
  readonly residents: readonly (number | null | undefined)[];
}

/**
 * Levels of one column by one of the methods offered: from 0 to 1, and for the z-score in standard deviations around
 * 0. A value that is missing or no number has no level and takes no part in the column's least, greatest, mean or
 * ranks. In a method that looks at the column, figures that are all alike have level 0, with a notice. There is never
 * NaN and never infinity: a method that has no answer says why.
 *
 * @param values counts or rates of one column, one an area; numbers are read as the decimals they show
 * @param residents turns the values into rates first
 * @throws RangeError for bounds, thresholds and references that are no decimals
 * @example normalise([2, 4, null, 10], { method: "min-max" }) // { levels: [0, 0.25, null, 1], … }
 */
export function normalise(
  values: readonly (number | Ratio | null | undefined)[],
  normalisation: Normalisation,
  residents?: Residents,
): Normalised | Unanswered {
  const read = values.map(readValue);
  if (!residents) return withLevels(levelsOf(read, normalisation), []);
  const rates = perResidents(read, residents.residents, residents.per);
  return isUnanswered(rates) ? rates : withLevels(levelsOf(rates.rates, normalisation), rates.notices);
}

function levelsOf(values: readonly (Ratio | null)[], normalisation: Normalisation): ColumnLevels | Unanswered {
  switch (normalisation.method) {
    case "capped-reference":
      return cappedReference(values, exactOf(normalisation.reference));
    case "min-max":
      return minMax(values);
    case "percentile-rank":
      return percentileRank(values, normalisation.ties ?? "mean");
    case "goalposts":
      return goalposts(values, normalisation.low, normalisation.high);
    case "z-score":
      return zScore(values);
    case "fraction-of-maximum":
      return fractionOfMaximum(values);
    case "met-or-not":
      return metOrNot(values, exactOf(normalisation.threshold));
  }
}

function withLevels(columnLevels: ColumnLevels | Unanswered, before: readonly MethodNotice[]): Normalised | Unanswered {
  if (isUnanswered(columnLevels)) return columnLevels;
  const notices = [...before, ...columnLevels.notices];
  if (columnLevels.exact === null) return { levels: columnLevels.levels, exact: null, notices };
  const { exact } = columnLevels;
  return { levels: exact.map((level) => level && ratioValue(level)), exact, notices };
}

function readValue(value: number | Ratio | null | undefined): Ratio | null {
  if (typeof value === "number") return Number.isFinite(value) ? ratioOf(value) : null;
  return value ?? null;
}

function exactOf(value: Decimal | Ratio): Ratio {
  return typeof value === "object" ? value : ratioOf(value);
}
