import type { Criterion } from "../plan/plan.ts";
import { compareRatios, product, ratioValue, sum, type Ratio } from "../ratio.ts";
import { aggregate } from "./aggregate.ts";
import { competitionRanks } from "./ranking/competition-ranks.ts";
import type { AreaFacts } from "./facts.ts";
import { isComplete, measureOf, type Measure, type MeasuredColumn } from "./measure.ts";
import { columnLevels, missingBasis, type MethodBasis } from "./method-levels.ts";
import type { ScoringMethod } from "./methods.ts";
import { isUnanswered, type MethodNotice, type Unanswered } from "./normalise/normalised.ts";
import type { Ranks } from "./order.ts";
import type { Scale } from "./scale.ts";

/** The scores of all areas by one method. */
export interface MethodScores {
  /** Points from 0 to 100; with z-scores, standard deviations around 0. Null for an area with a blank. */
  readonly scores: readonly (number | null)[];
  readonly unit: "points" | "standard-deviations";
  /** By exact scores; with a method that has roots by scores rounded to nine decimals. */
  readonly ranks: Ranks;
  readonly notices: readonly MethodNotice[];
}

/**
 * Scores and ranks of the areas of a sheet by one of the methods offered, over the criteria that the sheet has, with
 * the weights of the scale. A method that cannot answer says why; there is never NaN and never infinity.
 *
 * @throws RangeError when the scale is not sound (see `checkScale`), or bounds and thresholds are no decimals
 * @example scoreByMethod(plan7488.criteria, scale, facts, offeredMethods[1]).scores // [50, 62.5, null, 0] by min–max
 */
export function scoreByMethod(
  criteria: readonly Criterion[],
  scale: Scale,
  facts: readonly AreaFacts[],
  method: ScoringMethod,
  basis: MethodBasis = {},
): MethodScores | Unanswered {
  const measure = measureOf(criteria, scale, facts);
  // A column without a weight moves nothing, and nothing it has to say matters.
  const columns = measure.columns.filter(({ share }) => share > 0);
  const missing = missingBasis(columns, method, basis);
  if (missing) return missing;

  const notices: MethodNotice[] = [];
  const levels: (readonly (Ratio | null)[])[] = [];
  for (const column of columns) {
    const own = columnLevels(column, facts, method, basis);
    if (isUnanswered(own)) return own;
    // Few residents are the same in every column.
    const isNew = ({ code }: MethodNotice) => code !== "few-residents" || notices.every((one) => one.code !== code);
    notices.push(...own.notices.filter(isNew));
    levels.push(own.levels);
  }

  const keys: (Ratio | null)[] = [];
  for (const [area, own] of facts.entries()) {
    if (!isComplete(measure, own)) {
      keys.push(null);
      continue;
    }
    const key = keyOf(measure, columns, levels, area, method);
    if (isUnanswered(key)) return key;
    keys.push(key);
  }
  return {
    scores: keys.map((key) => key && ratioValue(key)),
    unit: method.normalisation === "z-score" ? "standard-deviations" : "points",
    ranks: ranksOf(keys),
    notices,
  };
}

/** The score of a complete area as a fraction, or as near to it as its ranks are decided. */
function keyOf(
  { criteria }: Measure,
  columns: readonly MeasuredColumn[],
  levels: readonly (readonly (Ratio | null)[])[],
  area: number,
  { normalisation, mean }: ScoringMethod,
): Ratio | null | Unanswered {
  const ofCriteria: (Ratio | null)[] = criteria.map(() => null);
  columns.forEach(({ criterion, parts }, column) => {
    const level = levels[column]?.[area];
    if (!level) return;
    const part = product(level, { numerator: 1n, denominator: BigInt(parts) });
    const before = ofCriteria[criterion];
    ofCriteria[criterion] = before ? sum(before, part) : part;
  });
  const weights = criteria.map(({ weight }) => weight);
  const aggregated = aggregate(ofCriteria, weights, mean);
  if (isUnanswered(aggregated)) return aggregated;
  const { value, exact } = aggregated;
  if (value === null) return null;
  if (normalisation === "z-score") return rounded(value);
  return exact ? product(exact, { numerator: 100n, denominator: 1n }) : rounded(100 * value);
}

/** Roots leave noise in the last digits: nine decimals are what a sheet's own formulas decide on too. */
function rounded(score: number): Ratio {
  return { numerator: BigInt(Math.round(score * 1e9)), denominator: 1_000_000_000n };
}

function ranksOf(keys: readonly (Ratio | null)[]): Ranks {
  const known = keys.flatMap((key, area) => (key ? [{ key, area }] : []));
  known.sort((a, b) => compareRatios(b.key, a.key) || a.area - b.area);
  return competitionRanks(
    known.map(({ area }) => area),
    keys.length,
    (above, below) => {
      const [one, other] = [keys[above], keys[below]];
      return (
        one !== undefined && one !== null && other !== undefined && other !== null && compareRatios(one, other) === 0
      );
    },
  );
}
