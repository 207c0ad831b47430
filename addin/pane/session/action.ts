import type { FluentIcon } from "@fluentui/react-icons";
import type { Assessment } from "../../../core/assess/assessment.ts";
import type { Language, Sentence } from "../../../core/sentence.ts";
import type { ReadingOptions } from "../../../core/sheet/area-sheet.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import type { Mark, Workbook } from "../../workbook/workbook.ts";
import type { OpenPage } from "./page.ts";
import type { Act, JobKind, Notice, PaneState, Undo } from "./state.ts";

/** The workbook as it stands, and what it comes to. */
export interface Reading {
  readonly content: WorkbookContent;
  readonly assessment: Assessment;
  /** Why the plan that the workbook asks for is not the one that it is judged by; null where it is. */
  readonly planRefusal: Sentence | null;
}

/** What an action works with: the workbook, read and assessed anew where the action asks for that. */
export interface Work extends Reading {
  readonly workbook: Workbook;
  /** ISO day. */
  readonly today: string;
  /** What the user corrected by hand. */
  readonly options: ReadingOptions;
  /** What can be taken back, the last act last. */
  readonly acts: readonly Act[];
  /** From here on «Hủy» is no longer offered. @throws Cancelled where it was pressed */
  readonly startWriting: () => void;
}

/** What an action brought: what is said of it, and what has changed of the session by it. */
export interface Done {
  readonly notice: Notice | null;
  readonly undo?: Undo;
  readonly acts?: readonly Act[];
  readonly options?: ReadingOptions;
  readonly marks?: readonly Mark[] | null;
}

/** Where a user meets an action: a group of the menu «Việc khác», or a button of the ribbon. */
export type ActionPlace = "sheet menu" | "formulas menu" | "workbook menu" | "ribbon";

/** What the pane's host can do; some actions need it. */
export interface Abilities {
  /** Workbooks can be made and opened. */
  readonly files: boolean;
  /** The spreadsheet calculates. */
  readonly formulas: boolean;
}

/** How an action is shown. */
export interface ShownAction {
  readonly id: string;
  readonly label: Sentence;
  readonly icon: FluentIcon;
  readonly places: readonly ActionPlace[];
  /** Key pressed with Ctrl, outside fields. */
  readonly key?: string;
  /** Why it cannot be done now, null when it can. What is blocked is left out, or its reason is said: no grey buttons. */
  blockedBy(state: PaneState, abilities: Abilities): Sentence | null;
}

/** One thing that a user can do with a workbook, whole. The session performs one at a time. */
export interface Action<Input = void> {
  /** By it the pane says what it is busy with, and what went wrong. */
  readonly job: JobKind;
  /** What is known of the workbook is good enough, and nothing has to be read first. */
  readonly trustsWhatIsShown?: boolean;
  /** No figure follows from it: the workbook need not be checked again. */
  readonly leavesFigures?: boolean;
  /** «Thử lại» does the same again; otherwise the workbook is read anew, and the user decides. */
  readonly isRepeatable?: boolean;
  /** @throws WorkbookTrouble when the user can do something about it */
  run(work: Work, input: Input): Promise<Done>;
}

/** An action of a menu: done at once, with the language as all its input, or shown on a page first. */
export type MenuAction = ShownAction & (Action<Language> | { readonly opens: OpenPage });
