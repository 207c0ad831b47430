/** The analyses, their arguments checked. */
import {
  areas,
  count,
  decimal,
  facts,
  figures,
  listOf,
  number,
  one,
  optional,
  orNull,
  scores,
  withKeys,
} from "../../calls/kinds.ts";
import { taking } from "../../calls/taking.ts";
import * as unchecked from "../unchecked.ts";

export const availability = taking(() => [
  unchecked.availability,
  "availability([[1, null, 0], [1, 1, null]], 65)",
  facts,
  optional(decimal),
]);
export const copelandScores = taking(() => [
  unchecked.copelandScores,
  "copelandScores([[1, 3], [2, 2]], [1, 1])",
  listOf(figures),
  listOf(decimal),
]);
export const correlation = taking(() => [
  unchecked.correlation,
  'correlation([1, 2, 3], [2, 4, 6], "ranks")',
  figures,
  figures,
  one(undefined, "figures", "ranks"),
]);
export const effectiveWeights = taking(() => [
  unchecked.effectiveWeights,
  "effectiveWeights(plan7488.criteria, scale, facts)",
  ...areas,
]);
export const generalisedMean = taking(() => [
  unchecked.generalisedMean,
  "generalisedMean([1, 2, 3], [1, 1, 1], 1)",
  listOf(orNull(decimal)),
  listOf(decimal),
  number,
]);
export const impute = taking(() => [
  unchecked.impute,
  'impute([1, null, 4, 9], "median")',
  figures,
  one("median", "mean"),
]);
export const strengths = taking(() => [unchecked.strengths, "strengths(scores, 0, 1)", scores, count, optional(count)]);
export const winsorise = taking(() => [
  unchecked.winsorise,
  "winsorise([1, 2, 3, 4, 100])",
  figures,
  optional(withKeys(() => ({ skewness: number, kurtosis: number, most: count }))),
]);
