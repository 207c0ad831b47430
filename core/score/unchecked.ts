/** What the door `diaban/score` offers, before its arguments are checked. */
export {
  formatDecimal,
  formatRatio,
  product,
  quotient,
  ratioOf,
  ratioValue,
  total,
  type Decimal,
  type Ratio,
} from "../ratio.ts";
export { availability, type Availability } from "./analysis/availability.ts";
export { copelandScores } from "./analysis/copeland.ts";
export { correlation } from "./analysis/correlation.ts";
export { effectiveWeights, type EffectiveWeight } from "./analysis/effective-weights.ts";
export { generalisedMean } from "./analysis/generalised-mean.ts";
export { impute } from "./analysis/impute.ts";
export { strengths, type CriterionStanding } from "./analysis/strengths.ts";
export { winsorise } from "./analysis/winsorise.ts";
export { aggregate, type Aggregated, type Mean } from "./aggregate.ts";
export { breakPoints, type BreakPoint } from "./ranking/break-points.ts";
export {
  compareMethods,
  type ComparisonOptions,
  type MethodAnswer,
  type MethodComparison,
  type UnansweredMethod,
} from "./compare-methods.ts";
export { groupPoints, type GroupPoints } from "./group-points.ts";
export { largestContributions } from "./largest-contributions.ts";
export { levelOf } from "./level.ts";
export type { MethodBasis } from "./method-levels.ts";
export { defaultMethod, offeredMethods, type ScoringMethod } from "./methods.ts";
export { drawLevel, nearTheCut, type ExtraCases, type NearTheCut } from "./near-the-cut.ts";
export { isUnanswered, type MethodNotice, type Normalised, type Unanswered } from "./normalise/normalised.ts";
export { normalise, type Normalisation, type NormalisationMethod, type Residents } from "./normalise/normalise.ts";
export type { RankTies } from "./normalise/percentile-rank.ts";
export { perResidents, type RateBase } from "./normalise/per-residents.ts";
export { orderAreas, rankAreas, rankBounds, type RankRange, type Ranks } from "./order.ts";
export type { PairOrder } from "./pair-order.ts";
export { decidePair, surelyBeats, type PairDecision, type Witness } from "./pairwise.ts";
export { proposeSelection, type Contest, type ContestTerms, type ExclusionReason, type Proposal } from "./proposal.ts";
export { groupWeights, reweigh, type GroupWeight } from "./reweigh.ts";
export type { AttainedRange, WeightsById } from "./attained-range.ts";
export { outerRankRanges, placeLabel, rankRanges } from "./robustness.ts";
export {
  checkScale,
  freezeScale,
  storeScale,
  type LevelBasis,
  type Scale,
  type ScaleOptions,
  type ScaleRow,
  type StatedLevel,
} from "./scale.ts";
export { scoreByMethod, type MethodScores } from "./score-by-method.ts";
export {
  scoreAreas,
  type AreaFacts,
  type AreaScore,
  type Contribution,
  type ExactBounds,
  type Scores,
} from "./score.ts";
export { tieBreaks, type TieBreakRow } from "./tie-breaks.ts";
export type { Comparison } from "./weights/comparisons.ts";
export { equalGroupWeights } from "./weights/equal-groups.ts";
export { comparedGroupWeights, type ComparedWeights } from "./weights/group-comparison.ts";
export { pointsTableWeights } from "./weights/points-table.ts";
export { prioritiesOf, type Priorities } from "./weights/priorities.ts";
export type { Weights } from "./weights/weights.ts";
export { withoutEachCriterion, type WithoutCriterion } from "./without-criterion.ts";
