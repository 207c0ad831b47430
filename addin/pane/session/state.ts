import type { Change } from "../../../core/finding.ts";
import type { Assessment } from "../../../core/assess/assessment.ts";
import type { Sentence } from "../../../core/sentence.ts";
import type { ReadingOptions } from "../../../core/sheet/area-sheet.ts";
import type { CellPlace, WorkbookContent } from "../../../core/table.ts";
import type { Mark } from "../../workbook/workbook.ts";
import type { FirstFindings } from "./first-findings.ts";

/** What the pane can be busy with; one thing at a time. */
export type JobKind =
  "check" | "fix" | "write" | "freeze" | "remember" | "mark" | "unmark" | "formulas" | "record" | "report" | "goTo";

/** What went well and is worth saying. */
export type Notice =
  | {
      readonly kind: "fixed" | "proposalWritten" | "undone";
      readonly applied: number;
      readonly outdated: readonly CellPlace[];
    }
  | { readonly kind: "written" | "frozen" | "remembered"; readonly title: string }
  | { readonly kind: "recorded"; readonly title: string; readonly sentence: Sentence }
  | { readonly kind: "said"; readonly sentence: Sentence }
  | { readonly kind: "marked"; readonly cells: number }
  | {
      readonly kind: "formulasEntered" | "formulasKept";
      readonly applied: number;
      readonly outdated: readonly CellPlace[];
    };

/** What takes an act back: cells as they were, and sheets of the program's that were not there. */
export interface Undo {
  /** From what the act wrote to what stood there before. */
  readonly changes: readonly Change[];
  /** Names of sheets that the act laid. */
  readonly sheets: readonly string[];
}

/** An act that can be taken back, and the notice that told of it. */
export interface Act extends Undo {
  readonly notice: Notice | null;
}

/** What went wrong: while doing what, in whose words, and the details for support. */
export interface Trouble {
  readonly during: JobKind;
  /** The workbook's own sentence, written for the user; null when all we have is an exception. */
  readonly said: Sentence | null;
  /** False when nobody could look whether the workbook is as it was. */
  readonly isUnchanged: boolean;
  readonly detail: string;
}

export interface PaneState {
  readonly busy: JobKind | null;
  /** The work at hand only reads as yet: it can be called off, and nothing has been changed. */
  readonly canCancel: boolean;
  readonly content: WorkbookContent | null;
  readonly assessment: Assessment | null;
  /** What the first rows show while a long list is read for the first time; else null. */
  readonly first: FirstFindings | null;
  /** Why the plan that the workbook asks for cannot be used; null where it is used. */
  readonly planRefusal: Sentence | null;
  /** What the user corrected by hand. */
  readonly options: ReadingOptions;
  /** The marks that stand in the workbook now; null when none do. */
  readonly marks: readonly Mark[] | null;
  readonly notice: Notice | null;
  /** What can be taken back, the last act last. */
  readonly acts: readonly Act[];
  readonly trouble: Trouble | null;
}

export const startState: PaneState = {
  busy: null,
  canCancel: false,
  content: null,
  assessment: null,
  first: null,
  planRefusal: null,
  options: {},
  marks: null,
  notice: null,
  acts: [],
  trouble: null,
};
