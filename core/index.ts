/** The one door into the library. */
export type { Assessment, CapBase, CapUse, NotRun, SelectionResult } from "./assessment.ts";
export { formatAddress, formatBlock, parseAddress, parseBlock, columnName, type Block, type Position } from "./address.ts";
export { formatCitation, type Citation } from "./citation.ts";
export {
  severities,
  severityInWords,
  totalsOf,
  type Change,
  type Finding,
  type Fix,
  type NamedUnit,
  type Severity,
  type Totals,
} from "./finding.ts";
export { plan7488 } from "./plan/plan-7488.ts";
export type { CapRounding, Cited, Criterion, Plan, Target, ValueKind } from "./plan/plan.ts";
export { capRoundings } from "./plan/plan.ts";
export { valueColumns, type ValueColumn } from "./plan/value-columns.ts";
export { formatRatio, ratioOf, type Decimal, type Ratio } from "./ratio.ts";
export { foldText } from "./register/fold.ts";
export { fullName, type District, type Register, type Unit } from "./register/unit.ts";
export type { Language, Sentence } from "./sentence.ts";
export { formatShare, isCount, reachesFloor, staysWithinCap } from "./share.ts";
export type { RankRange } from "./score/order.ts";
export type { ExclusionReason, Proposal } from "./score/proposal.ts";
export type { Scale, ScaleRow } from "./score/scale.ts";
export type { AreaFacts, AreaScore, Contribution, Scores } from "./score/score.ts";
export { ownSheetTitles, type OwnSheet, type OwnSheetName } from "./sheet/own-sheets.ts";
export type {
  AreaRow,
  Candidate,
  ColumnUse,
  PlainColumn,
  ReadingOptions,
  SelectionReading,
  SelectionSheet,
  SkippedRow,
} from "./sheet/selection-sheet.ts";
export { isCellError, placeOf, type Cell, type CellError, type CellPlace, type Table, type WorkbookContent } from "./table.ts";
export { verdictInWords, type Judgement, type Reason, type Verdict } from "./verdict.ts";
