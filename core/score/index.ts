/** The door `diaban/score`: scale, points, ranks and their ranges, methods, ratios. */
import {
  areas,
  above,
  basis,
  contest,
  count,
  criteria,
  day,
  decimal,
  exact,
  facts,
  listOf,
  means,
  method,
  normalisation,
  number,
  one,
  optional,
  options,
  or,
  orNull,
  ratio,
  recordOf,
  residents,
  scale,
  scores,
  spread,
  terms,
  text,
  withKeys,
} from "../calls/kinds.ts";
import { taking } from "../calls/taking.ts";
import * as unchecked from "./unchecked.ts";

export { defaultMethod, offeredMethods } from "./unchecked.ts";
export type * from "./unchecked.ts";

export {
  availability,
  copelandScores,
  correlation,
  effectiveWeights,
  generalisedMean,
  impute,
  strengths,
  winsorise,
} from "./analysis/index.ts";

export const formatDecimal = taking(() => [unchecked.formatDecimal, 'formatDecimal(ratioOf("12.5"))', ratio]);
export const formatRatio = taking(() => [unchecked.formatRatio, 'formatRatio(ratioOf("12.5"))', ratio]);
export const product = taking(() => [unchecked.product, 'product(ratioOf("0.5"), ratioOf(4))', ratio, ratio]);
export const quotient = taking(() => [unchecked.quotient, "quotient(ratioOf(1), ratioOf(4))", ratio, ratio]);
export const ratioOf = taking(() => [unchecked.ratioOf, 'ratioOf("12.5")', decimal]);
export const ratioValue = taking(() => [unchecked.ratioValue, 'ratioValue(ratioOf("0.25"))', ratio]);
export const total = taking(() => [unchecked.total, 'total([ratioOf("0.5"), ratioOf("0.25")])', listOf(ratio)]);
export const aggregate = taking(() => [
  unchecked.aggregate,
  'aggregate([0.5, 1], [1, 3], "arithmetic")',
  listOf(orNull(exact)),
  listOf(exact),
  optional(means),
]);
export const breakPoints = taking(() => [
  unchecked.breakPoints,
  "breakPoints(plan7488.criteria, scale, facts, 4)",
  ...areas,
  count,
]);
export const compareMethods = taking(() => [
  unchecked.compareMethods,
  "compareMethods(plan7488.criteria, scale, facts, { contest: { cap: 1 } })",
  ...areas,
  options(() => ({ ...basis, methods: listOf(method), contest: options(() => contest) })),
]);
export const groupPoints = taking(() => [
  unchecked.groupPoints,
  "groupPoints(scores, 0, plan7488.groups)",
  scores,
  count,
  listOf(withKeys(() => ({ id: text }))),
]);
export const largestContributions = taking(() => [
  unchecked.largestContributions,
  "largestContributions(scores, 0, 3)",
  scores,
  count,
  optional(count),
]);
export const levelOf = taking(() => [
  unchecked.levelOf,
  'levelOf("count", 3, 12)',
  one("count", "yes-no", "three-level"),
  optional(orNull(number)),
  above,
]);
export const drawLevel = taking(() => [
  unchecked.drawLevel,
  "drawLevel(plan7488.criteria, scale, facts, { ahead: 0, behind: 1 })",
  ...areas,
  withKeys(() => ({ ahead: count, behind: count })),
]);
export const nearTheCut = taking(() => [
  unchecked.nearTheCut,
  "nearTheCut(plan7488.criteria, scale, facts, { cap: 2, used: 0, eligible: [] })",
  ...areas,
  terms,
]);
export const isUnanswered = taking(() => [
  unchecked.isUnanswered,
  'isUnanswered(normalise([1], { method: "min-max" }))',
  orNull(withKeys(() => ({}))),
]);
export const normalise = taking(() => [
  unchecked.normalise,
  'normalise([2, 4, null, 10], { method: "min-max" })',
  listOf(optional(orNull(or(number, ratio)))),
  normalisation,
  optional(withKeys(() => ({ per: one(1000, 10000), residents }))),
]);
export const perResidents = taking(() => [
  unchecked.perResidents,
  "perResidents([ratioOf(3)], [1500], 1000)",
  listOf(orNull(ratio)),
  residents,
  one(1000, 10000),
]);
export const orderAreas = taking(() => [unchecked.orderAreas, "orderAreas(scores)", scores]);
export const rankAreas = taking(() => [unchecked.rankAreas, "rankAreas(scores)", scores]);
export const rankBounds = taking(() => [unchecked.rankBounds, "rankBounds(scores)", scores]);
export const decidePair = taking(() => [
  unchecked.decidePair,
  "decidePair(plan7488.criteria, scale, facts, 0, 3)",
  ...areas,
  count,
  count,
  spread,
]);
export const surelyBeats = taking(() => [
  unchecked.surelyBeats,
  "surelyBeats(plan7488.criteria, scale, facts, 0, 3)",
  ...areas,
  count,
  count,
  spread,
]);
export const proposeSelection = taking(() => [
  unchecked.proposeSelection,
  "proposeSelection({ scores, cap: 2, used: 1, eligible: [] })",
  withKeys(() => ({ scores, ...contest })),
]);
export const groupWeights = taking(() => [
  unchecked.groupWeights,
  "groupWeights(plan7488.criteria, scale)",
  criteria,
  scale,
]);
export const reweigh = taking(() => [
  unchecked.reweigh,
  "reweigh(plan7488.criteria, scale, { a1: 2 })",
  criteria,
  scale,
  recordOf(decimal),
]);
export const outerRankRanges = taking(() => [
  unchecked.outerRankRanges,
  "outerRankRanges(plan7488.criteria, scale, facts, 0.25)",
  ...areas,
  spread,
]);
export const placeLabel = taking(() => [
  unchecked.placeLabel,
  "placeLabel({ best: 1, worst: 3 }, 4)",
  withKeys(() => ({ best: count, worst: count })),
  count,
]);
export const rankRanges = taking(() => [
  unchecked.rankRanges,
  "rankRanges(plan7488.criteria, scale, facts, 0.25)",
  ...areas,
  spread,
]);
export const checkScale = taking(() => [unchecked.checkScale, "checkScale(plan7488.criteria, scale)", criteria, scale]);
export const freezeScale = taking(() => [
  unchecked.freezeScale,
  "freezeScale(plan7488.criteria, facts)",
  criteria,
  facts,
  options(() => ({
    weights: recordOf(decimal),
    stated: recordOf(withKeys(() => ({ level: decimal, note: text }))),
    date: day,
    source: text,
  })),
]);
export const storeScale = taking(() => [
  unchecked.storeScale,
  'storeScale(scale, "2018-01-15", "QĐ 12")',
  scale,
  day,
  text,
]);
export const scoreByMethod = taking(() => [
  unchecked.scoreByMethod,
  "scoreByMethod(plan7488.criteria, scale, facts, defaultMethod)",
  ...areas,
  method,
  options(() => basis),
]);
export const scoreAreas = taking(() => [unchecked.scoreAreas, "scoreAreas(plan7488.criteria, scale, facts)", ...areas]);
export const tieBreaks = taking(() => [
  unchecked.tieBreaks,
  "tieBreaks(scores, [0, 1])",
  scores,
  listOf(count),
  optional(text),
]);
export const equalGroupWeights = taking(() => [
  unchecked.equalGroupWeights,
  "equalGroupWeights(plan7488.criteria)",
  criteria,
]);
export const comparedGroupWeights = taking(() => [
  unchecked.comparedGroupWeights,
  "comparedGroupWeights(plan7488.criteria, [[1, 2], [null, 1]])",
  criteria,
  listOf(listOf(orNull(decimal))),
]);
export const pointsTableWeights = taking(() => [
  unchecked.pointsTableWeights,
  'pointsTableWeights(plan7488.criteria, { a1: 10, a2: "7.5" })',
  criteria,
  recordOf(decimal),
]);
export const prioritiesOf = taking(() => [
  unchecked.prioritiesOf,
  "prioritiesOf([[1, 4], [0.25, 1]])",
  listOf(listOf(above)),
]);
export const withoutEachCriterion = taking(() => [
  unchecked.withoutEachCriterion,
  "withoutEachCriterion(plan7488.criteria, scale, facts, { cap: 2, used: 0, eligible: [] })",
  ...areas,
  or(terms, listOf(terms)),
]);
