import type { StatedSuccessors } from "../life-cycle/successions.ts";
import type { Plan } from "../plan/plan.ts";
import type { RegisterId } from "../register/registers.ts";
import type { Register } from "../register/unit.ts";
import type { ReadingOptions, SheetPlace, SheetReading } from "../sheet/area-sheet.ts";
import type { EvaluationReading } from "../sheet/evaluation/evaluation-sheet.ts";
import type { Layout } from "../sheet/header/layout.ts";
import type { LedgerReading } from "../sheet/ledger/ledger.ts";
import type { LogEntry } from "../sheet/managed/log.ts";
import type { StoredScale } from "../sheet/managed/scale.ts";
import type { Settings } from "../sheet/managed/settings.ts";
import type { UnitChange } from "../sheet/managed/unit-changes.ts";
import type { SelectionReading, SelectionSheet } from "../sheet/selection/selection-sheet.ts";
import type { WorkbookContent } from "../table.ts";

/** What the user states; each wins over what the workbook says. */
export interface Stated extends ReadingOptions {
  /** ISO day whose register is asked for (Quy ước Q21). Never the clock. */
  readonly date?: string;
}

/** Where a sheet of one kind stands: its header and its year, and nothing of its rows. */
export interface LocatedSheet extends Omit<SheetReading, "sheet"> {
  /** Null where `missing` says what is wanting. */
  readonly layout: Layout | null;
  readonly year: number | null;
  /** What the sheet is read with: what the user states, then what the settings remember. */
  readonly options: ReadingOptions;
}

/** A workbook with its managed sheets read and its headers found: what is known before any register is asked. */
export interface LocatedWorkbook {
  readonly content: WorkbookContent;
  readonly plan: Plan;
  readonly stated: Stated;
  readonly settings: Settings;
  readonly log: readonly LogEntry[];
  /** Null where the workbook stores none. */
  readonly scale: StoredScale | null;
  readonly unitChanges: readonly UnitChange[];
  /** What these changes say became of units on the day when most of them were merged. */
  readonly successors: StatedSuccessors;
  /** What the workbook says of its locality: its list, else another sheet or the file's name; null when nothing does. */
  readonly place: SheetPlace | null;
  readonly located: {
    readonly selection: LocatedSheet;
    readonly evaluation: LocatedSheet;
    readonly ledger: LocatedSheet;
    /** The list that stands beside the one of the year: that of the next year, else of the year before. */
    readonly otherYear: LocatedSheet | null;
  };
}

/** A workbook read once. Whoever works on with it reads no cell of it again. */
export interface OpenedWorkbook extends LocatedWorkbook {
  /** Of the list, with the unit changes of the workbook. */
  readonly register: Register;
  /** Needed to read the rows and not handed in; empty where the registers at hand fit. */
  readonly missingRegisters: readonly RegisterId[];
  readonly sheets: {
    readonly selection: SelectionReading;
    readonly evaluation: EvaluationReading;
    readonly ledger: LedgerReading;
    /** Null where the workbook holds no list of a year next to that of the list. */
    readonly otherYear: SelectionSheet | null;
  };
  /** Of the evaluation sheet and of the ledger: their days may be others than that of the list. */
  readonly registers: {
    readonly evaluation: Register;
    readonly ledger: Register;
    /** That of the list's own year in Đồng Nai, where the user asks for that of another day; else null. */
    readonly ofYear: Register | null;
  };
}
