/** What the door `diaban/sheet` offers, before its arguments are checked. */
export {
  formatAddress,
  formatBlock,
  parseAddress,
  parseBlock,
  columnName,
  type Block,
  type Position,
} from "../address.ts";
export { originOf } from "../table.ts";
export { readDate, serialOfIso } from "./cells/read-date.ts";
export type {
  AreaFigures,
  AreaSheet,
  Candidate,
  ColumnUse,
  NamedRow,
  ReadingOptions,
  SheetKind,
  SheetReading,
  SheetValue,
  SkippedRow,
} from "./area-sheet.ts";
export { placeInColumn } from "./header/column-with.ts";
export { managedSheetTitles, type ManagedChart, type ManagedSheetName } from "./managed/managed-sheets.ts";
export { managedTable } from "./managed/managed-table.ts";
export { planSheet, type WorkbookPlan } from "./managed/plan.ts";
export {
  isUnreadable,
  readCriteriaRange,
  type CriteriaRange,
  type UnreadableRange,
} from "./selection/criteria-range.ts";
export { readHeading, type ReadHeading } from "./heading/read-heading.ts";
export type { LedgerReading, LedgerRow, LedgerSheet, OddEntry, StatedCount } from "./ledger/ledger.ts";
export { ledgerSheet } from "./ledger/ledger-table.ts";
export { readEvents, type EventsRead } from "./ledger/ledger-words.ts";
export { logSheet, logWith, readLog, shortestReason, type LogEntry } from "./managed/log.ts";
export { readCount, readThreeLevel, readYesNo } from "./cells/cell-vocabulary.ts";
export { readScale, scaleSheet, scaleWith, weightCells, weightsSheet, type WeightCell } from "./managed/scale.ts";
export type {
  EvaluationReading,
  EvaluationRow,
  EvaluationSheet,
  TargetEntry,
  TypedCell,
} from "./evaluation/evaluation-sheet.ts";
export { readSettings, type Settings } from "./managed/settings.ts";
export { statedDate } from "./managed/stated-date.ts";
export type { AreaRow, SelectionReading, SelectionSheet } from "./selection/selection-sheet.ts";
export type { PlainColumn } from "./area-sheet.ts";
export { settingsSheet, settingsWith } from "./managed/write-settings.ts";
export { freeTitle } from "./managed/sheet-title.ts";
