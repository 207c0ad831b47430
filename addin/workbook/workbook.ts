import type { Change, Severity } from "../../core/finding.ts";
import type { Sentence } from "../../core/sentence.ts";
import type { ManagedSheet } from "../../core/sheet/managed/managed-sheets.ts";
import type { Cell, CellPlace, WorkbookContent } from "../../core/table.ts";

/** A cell to be marked, and how. */
export interface Mark extends CellPlace {
  readonly severity: Severity;
}

/** One of our own sheets; what is no part of the workbook's record may bear another name of ours. */
export type SheetToLay = Omit<ManagedSheet, "name"> & { readonly name: string };

/** What became of the changes asked for. */
export interface ChangeOutcome {
  readonly applied: number;
  /** Cells that no longer held what the user was shown; they are left alone. */
  readonly outdated: readonly CellPlace[];
}

/** What stood in a cell when the user was shown it. */
export interface SeenCell extends CellPlace {
  readonly value: Cell;
  /** Without its "="; null where the cell has none. */
  readonly formula: string | null;
}

/** A formula to be entered, and what has to go for it. */
export interface FormulaEntry {
  readonly cell: SeenCell;
  /** Without its "="; commas between arguments, whatever the language of the spreadsheet. */
  readonly formula: string;
  /** The number format that the cell is to have; absent, it keeps its own. */
  readonly format?: string;
  /** Cells to be emptied for what the formula spills. */
  readonly emptied?: readonly SeenCell[];
}

/** Formulas of an open workbook. Cells that are not as the user saw them are left alone, and said. */
export interface CellFormulas {
  /** The cell in which the user stands; null where there is none. */
  activeCell(): Promise<CellPlace | null>;
  /** For each cell the block that its formula spills into, itself included; null where it fills its own cell only. */
  spills(cells: readonly CellPlace[]): Promise<readonly (string | null)[]>;
  /** Enters formulas, also those that stand there already: the spreadsheet then reads them anew. Counts formulas. */
  enter(entries: readonly FormulaEntry[]): Promise<ChangeOutcome>;
  /** Puts in the place of each formula what it comes to, in all the cells that it fills. Counts cells. */
  keepValues(formulas: readonly SeenCell[]): Promise<ChangeOutcome>;
}

/** What the workbook is like after trouble: as it was before, or nobody could look. */
type StateAfterTrouble = "unchanged" | "unknown";

/** Trouble that the user can do something about, in the user's words: what, why, what next. */
export class WorkbookTrouble extends Error {
  override readonly name = "WorkbookTrouble";
  readonly state: StateAfterTrouble;

  constructor(
    readonly sentence: Sentence,
    { state = "unchanged", ...options }: ErrorOptions & { readonly state?: StateAfterTrouble } = {},
  ) {
    super(sentence.vi, options);
    this.state = state;
  }
}

/**
 * The port: all that the pane may ask of a workbook, be it in Excel, in the embedded spreadsheet or in a file.
 * Every action is one undo step where the host has undo, and changes the workbook whole or not at all.
 */
export interface Workbook {
  /** Every sheet as a table: values, texts, formats, formulas, fonts, merges, hidden rows. */
  read(): Promise<WorkbookContent>;
  /**
   * Changes cells, each only if it still holds `before`. Sheets of ours given with them are laid in the same step, before
   * the changes, which may be in them; where adding a sheet cannot be undone, that is a step of its own.
   */
  apply(changes: readonly Change[], sheets?: readonly SheetToLay[]): Promise<ChangeOutcome>;
  /** Lays our own sheets into the workbook; one that is there already is replaced, a user's of the same title is not. Answers the titles given. */
  writeManagedSheets(sheets: readonly SheetToLay[]): Promise<readonly string[]>;
  /** Takes sheets of ours away again, with their names; one that is not there is no trouble. */
  removeManagedSheets(names: readonly string[]): Promise<void>;
  /** Marks cells for the eye only; earlier marks go. */
  mark(marks: readonly Mark[]): Promise<void>;
  unmark(): Promise<void>;
  /** Shows the cell and selects it. */
  goTo(place: CellPlace): Promise<void>;
  /** Gives the keyboard to the selected cell; absent where the host lets no pane do so. */
  focusCell?(): void;
  /** What stands in each block of cells now, row by row; null where the sheet is gone. */
  valuesIn(blocks: readonly CellPlace[]): Promise<readonly (readonly (readonly Cell[])[] | null)[]>;
  /** The charts of a sheet of ours are drawn; absent where the spreadsheet cannot draw any. */
  readonly drawsCharts?: boolean;
  /** Absent where nothing calculates: in a file. */
  readonly formulas?: CellFormulas;
  /** Calls back after the user (not we) changed a cell; answers how to stop. */
  watch(onChange: () => void): () => void;
  /** Whether empty cells reach custom functions as blanks or as zeros, where that can be measured: on the scratch sheet. */
  blanksInFunctions?(): Promise<"blank" | "zero" | "unknown">;
  /** Which program and version this is, for support. */
  about?(): string;
}
