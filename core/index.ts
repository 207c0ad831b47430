/** The one door into the library. */
export { acceptedIn } from "./assess/accepted.ts";
export { assess } from "./assess/assess.ts";
export type { Assessment, AssessOptions, CheckedSheet, EvaluationResult, LedgerResult } from "./assess/assessment.ts";
export { open, reopen } from "./open/open.ts";
export type { OpenedWorkbook, Stated } from "./open/opened-workbook.ts";
export type {
  AssessedSelection,
  CapBase,
  CapUse,
  NotRun,
  SelectionHistory,
  SelectionResult,
} from "./selection/selection-result.ts";
export {
  formatAddress,
  formatBlock,
  parseAddress,
  parseBlock,
  columnName,
  type Block,
  type Position,
} from "./address.ts";
export { unitKey, unitOf } from "./sheet/areas/unit-of-row.ts";
export type { Check } from "./checks/check.ts";
export { checkOf, checks } from "./checks/index.ts";
export {
  consolidate,
  usualYear,
  type Consolidation,
  type PlacedSubmission,
  type ProvinceYear,
  type SharedUnit,
} from "./consolidation/consolidate.ts";
export {
  submissionOf,
  type PhaseYear,
  type Submission,
  type SubmissionSource,
  type SubmittedYear,
} from "./consolidation/submission.ts";
export type { Standing as SubmissionStanding, StandingKind } from "./consolidation/submission-status.ts";
export { evaluateAreas, type EvaluatedArea } from "./evaluation/evaluate.ts";
export { districtYears, type LedgerYear } from "./life-cycle/district-years.ts";
export { convention, formatCitation, type Citation } from "./citation.ts";
export {
  compareSelection,
  selectionWithout,
  type ListAnswer,
  type ListComparison,
  type ListTrial,
} from "./selection/compare-selection.ts";
export {
  severities,
  totalsOf,
  type Change,
  type Finding,
  type Fix,
  type NamedUnit,
  type Severity,
  type Totals,
} from "./finding.ts";
export { finalise, finalised, type Finalised, type Finalising } from "./assess/finalise.ts";
export { firstState, hasSuccess, stages, type AreaState, type Stage } from "./life-cycle/area-state.ts";
export {
  phaseOf,
  sustainedFacts,
  yearlyFacts,
  yearOf,
  yearsOf,
  type PhaseOfAreas,
  type YearOfAreas,
} from "./life-cycle/counts.ts";
export {
  historyOf,
  type AreaHistory,
  type History,
  type HistoryOptions,
  type LeftOut,
  type Repetition,
} from "./life-cycle/history.ts";
export { ledgerEvents, type LedgerEntry, type LedgerEvent, type LedgerUnit } from "./life-cycle/ledger-entry.ts";
export { failedBefore, pastOf, pastsBefore, type AreaPast, type Pasts } from "./life-cycle/past.ts";
export { unitOn, type StatedSuccessors } from "./life-cycle/successions.ts";
export { step, transitions, type Refusal } from "./life-cycle/transitions.ts";
export { listsOfTwoYears, orderTrends, trendColumns, trendsOfArea, type TwoYears } from "./evaluation/order-trends.ts";
export { conventionOf, conventions, type Convention } from "./plan/conventions.ts";
export { criteria7488 as criteria } from "./plan/criteria-7488.ts";
export { targets7488 as targets } from "./plan/targets-7488.ts";
export type { PlanProblem } from "./plan/file/problems.ts";
export type { PlanNumber } from "./plan/file/shape.ts";
export { plan7488 } from "./plan/plan-7488.ts";
export { planNumbers } from "./plan/plan-numbers.ts";
export { planSchema } from "./plan/plan-schema.ts";
export type {
  CapRounding,
  Cited,
  Criterion,
  Gate,
  Plan,
  Target,
  TargetColumn,
  ThresholdRule,
  ValueKind,
} from "./plan/plan.ts";
export { capRoundings } from "./plan/plan.ts";
export { readPlan, type PlanReading } from "./plan/read-plan.ts";
export { factColumns, type FactColumn } from "./plan/target-columns.ts";
export { valueColumns, type ValueColumn } from "./plan/value-columns.ts";
export { writePlan } from "./plan/write-plan.ts";
export { fromPortable, toPortable, type Portable } from "./json/portable.ts";
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
} from "./ratio.ts";
export { districtOf } from "./register/district-of.ts";
export { foldText } from "./register/fold.ts";
export { repairLegacy, type Repair } from "./register/legacy/legacy-encoding.ts";
export { matchDistrict } from "./register/match-district.ts";
export { matchUnit } from "./register/match-unit.ts";
export type { UnitMatch, UnitStatement } from "./register/match.ts";
export { nearestDistricts } from "./register/nearest-districts.ts";
export { loadRegisters, nationalRegisterId, registerDates, registerOf } from "./register/registers.ts";
export { successorsOf, type Successor } from "./register/successors.ts";
export { stripDiacritics } from "./register/strip-diacritics.ts";
export { tidyText } from "./register/tidy.ts";
export { parseUnitName, type WrittenName } from "./register/unit-name.ts";
export { fullName, type District, type Register, type Unit, type UnitType } from "./register/unit.ts";
export { capSentence } from "./report/cap-sentence.ts";
export { consolidationReport, summaryTable } from "./consolidation/consolidation-tables.ts";
export { report } from "./report/report.ts";
export { resultSheets } from "./report/result-sheets.ts";
export { standingInWords } from "./consolidation/submission-words.ts";
export { summarySheet } from "./report/summary-sheet.ts";
export { standingOf, type Standing } from "./report/list-status.ts";
export { circular15, type CircularFacts } from "./rules/circular-15.ts";
export { suggestGate, type TrendFacts } from "./rules/gate-suggestion.ts";
export { groupsNeeded, householdGroups, type GroupFacts } from "./rules/household-groups.ts";
export { rules, type RuleData } from "./rules/index.ts";
export { judgeTarget, type TargetFacts } from "./rules/judge-target.ts";
export { leavingTheList, type LeavingFacts } from "./rules/leaving-the-list.ts";
export { orderObjective, type OrderFacts } from "./rules/order-objective.ts";
export { planPeriod, type PeriodFacts } from "./rules/plan-period.ts";
export { plannedNumber, type PlannedFacts } from "./rules/planned-number.ts";
export { relapse, type RelapseFacts } from "./rules/relapse.ts";
export { daysFrom, reportDeadline, reportTimely, type ReportFacts } from "./rules/report-deadline.ts";
export { defineRule, type Rule } from "./rules/rule.ts";
export { capOf, shareCap, type ShareCapFacts } from "./rules/share-cap.ts";
export { successAlternatives, successTest, type SuccessAlternatives, type SuccessFacts } from "./rules/success-test.ts";
export { sustainedObjective, type SustainedFacts } from "./rules/sustained-objective.ts";
export { dueYear, judgingDay, term, type TermFacts } from "./rules/term.ts";
export { thresholdCount, type ThresholdFacts } from "./rules/threshold-count.ts";
export { yearlyObjective, type YearlyFacts } from "./rules/yearly-objective.ts";
export {
  judgeYear,
  rollUp,
  type DistrictYear,
  type JudgedYear,
  type RollUp,
  type YearJudged,
} from "./life-cycle/roll-up.ts";
export { oneLine, shortened } from "./one-line.ts";
export { decimalText, figureText, fill, inBoth, type Figures, type Language, type Sentence } from "./sentence.ts";
export { countText, formatPoints } from "./format.ts";
export { dayAndMonthText, dayText, daysOfIso, weekdayOf } from "./civil-date.ts";
export { selectionContests, type ContestBasis, type SelectionContest } from "./selection/selection-contests.ts";
export {
  formatShare,
  isCount,
  leastPart,
  leastPartAbove,
  mostPartBelow,
  reachesFloor,
  staysWithinCap,
} from "./share.ts";
export { aggregate, type Aggregated, type Mean } from "./score/aggregate.ts";
export {
  compareMethods,
  type ComparisonOptions,
  type MethodAnswer,
  type MethodComparison,
  type UnansweredMethod,
} from "./score/compare-methods.ts";
export { largestContributions } from "./score/largest-contributions.ts";
export { levelOf } from "./score/level.ts";
export type { MethodBasis } from "./score/method-levels.ts";
export { defaultMethod, offeredMethods, type ScoringMethod } from "./score/methods.ts";
export { drawLevel, nearTheCut, type ExtraCases, type NearTheCut } from "./score/near-the-cut.ts";
export { isUnanswered, type MethodNotice, type Normalised, type Unanswered } from "./score/normalise/normalised.ts";
export {
  normalise,
  type Normalisation,
  type NormalisationMethod,
  type Residents,
} from "./score/normalise/normalise.ts";
export type { RankTies } from "./score/normalise/percentile-rank.ts";
export { perResidents, type RateBase } from "./score/normalise/per-residents.ts";
export { orderAreas, rankAreas, type RankRange, type Ranks } from "./score/order.ts";
export type { PairOrder } from "./score/pair-order.ts";
export { decidePair, surelyBeats, type PairDecision, type Witness } from "./score/pairwise.ts";
export {
  proposeSelection,
  type Contest,
  type ContestTerms,
  type ExclusionReason,
  type Proposal,
} from "./score/proposal.ts";
export { groupWeights, reweigh, type GroupWeight } from "./score/reweigh.ts";
export { placeLabel, rankRanges } from "./score/robustness.ts";
export {
  checkScale,
  freezeScale,
  storeScale,
  type LevelBasis,
  type Scale,
  type ScaleOptions,
  type ScaleRow,
  type StatedLevel,
} from "./score/scale.ts";
export { scoreByMethod, type MethodScores } from "./score/score-by-method.ts";
export {
  scoreAreas,
  type AreaFacts,
  type AreaScore,
  type Contribution,
  type ExactBounds,
  type Scores,
} from "./score/score.ts";
export { tieBreaks, type TieBreakRow } from "./score/tie-breaks.ts";
export type { Comparison } from "./score/weights/comparisons.ts";
export { equalGroupWeights } from "./score/weights/equal-groups.ts";
export { comparedGroupWeights, type ComparedWeights } from "./score/weights/group-comparison.ts";
export { pointsTableWeights } from "./score/weights/points-table.ts";
export { prioritiesOf, type Priorities } from "./score/weights/priorities.ts";
export type { Weights } from "./score/weights/weights.ts";
export { withoutEachCriterion, type WithoutCriterion } from "./score/without-criterion.ts";
export { isoOfSerial, readDate, serialOfIso } from "./sheet/cells/read-date.ts";
export type {
  AreaFigures,
  AreaSheet,
  Candidate,
  ColumnUse,
  NamedRow,
  ReadingOptions,
  SheetReading,
  SheetValue,
  SkippedRow,
} from "./sheet/area-sheet.ts";
export { placeInColumn } from "./sheet/header/column-with.ts";
export {
  managedSheetTitles,
  type ManagedChart,
  type ManagedSheet,
  type ManagedSheetName,
} from "./sheet/managed/managed-sheets.ts";
export { managedTable } from "./sheet/managed/managed-table.ts";
export { planIn, planSheet, type WorkbookPlan } from "./sheet/managed/plan.ts";
export {
  isUnreadable,
  readCriteriaRange,
  type CriteriaRange,
  type UnreadableRange,
} from "./sheet/selection/criteria-range.ts";
export { readHeading, type ReadHeading } from "./sheet/heading/read-heading.ts";
export type { LedgerReading, LedgerRow, LedgerSheet, OddEntry, StatedCount } from "./sheet/ledger/ledger.ts";
export { ledgerSheet } from "./sheet/ledger/ledger-table.ts";
export { readEvents, type EventsRead } from "./sheet/ledger/ledger-words.ts";
export { logSheet, logWith, readLog, shortestReason, type LogEntry } from "./sheet/managed/log.ts";
export { readCount, readThreeLevel, readYesNo } from "./sheet/cells/cell-vocabulary.ts";
export { readScale, scaleSheet, scaleWith, weightCells, weightsSheet, type WeightCell } from "./sheet/managed/scale.ts";
export type {
  EvaluationReading,
  EvaluationRow,
  EvaluationSheet,
  TargetEntry,
  TypedCell,
} from "./sheet/evaluation/evaluation-sheet.ts";
export { readSettings, type Settings } from "./sheet/managed/settings.ts";
export { statedDate } from "./sheet/managed/stated-date.ts";
export type { AreaRow, SelectionReading, SelectionSheet } from "./sheet/selection/selection-sheet.ts";
export type { PlainColumn } from "./sheet/area-sheet.ts";
export { settingsSheet, settingsWith } from "./sheet/managed/write-settings.ts";
export {
  isCellError,
  placeOf,
  type Cell,
  type CellError,
  type CellPlace,
  type Table,
  type WorkbookContent,
} from "./table.ts";
export { terms } from "./terms.ts";
export type { Judgement, Reason, Verdict } from "./verdict.ts";
export {
  explain,
  explainCap,
  explainGroups,
  explainRank,
  explainRange,
  explainReportDue,
  explainScale,
  explainScore,
  explainSuccess,
  explainSustained,
  explainTarget,
  explainYearly,
  explanationText,
  figuresIn,
  subjectOf,
  type AreaFigure,
  type Explanation,
  type FigureId,
  type Part,
} from "./explain/index.ts";
export { nameOf } from "./explain/cells.ts";
export { circularOf, hasCircular } from "./explain/circular.ts";
export { subjectOfHistory } from "./explain/entries.ts";
export { householdsOf } from "./explain/groups.ts";
export { termFacts } from "./explain/term.ts";
export { exactDecimal, formatGap, pointsText, decimalSentence } from "./format.ts";
export { type CheckItem, checklistOf } from "./report/checklist.ts";
export {
  type AreaMark,
  type IncompleteArea,
  type NamedArea,
  type RankList,
  type RankedArea,
  type CutStanding,
  rankListOf,
} from "./selection/rank-list.ts";
