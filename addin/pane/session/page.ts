import type { Explanation, FigureId } from "../../../core/explain/explanation.ts";
import type { Change, Finding } from "../../../core/finding.ts";
import type { Sentence } from "../../../core/sentence.ts";

/** What can be opened over the ranking. */
export type SelectionPage =
  { readonly kind: "why"; readonly figure: FigureId } | { readonly kind: "propose" | "compare" | "ranges" };

/** What can be done with the formulas of a workbook. */
export type FormulaTask = "insert" | "explain" | "refresh" | "keepValues";

/** One change that is right in many cells, over all columns and findings. */
export interface BulkFix {
  readonly label: Sentence;
  readonly changes: readonly Change[];
  /** What is said of the blanks has to be confirmed: that nothing occurred is a fact about figures. */
  readonly needsConfirmation: boolean;
}

/** The page that lies over the pane. */
export type OpenPage =
  | { readonly kind: "correction" | "finalise" | "freeze" | "settings" }
  /** Without a year, for that of the open workbook. */
  | { readonly kind: "template"; readonly year?: number }
  | { readonly kind: "selection"; readonly page: SelectionPage }
  | { readonly kind: "fix" | "accept" | "why"; readonly finding: Finding }
  | { readonly kind: "bulk"; readonly fix: BulkFix }
  | { readonly kind: "figure"; readonly explanation: Explanation }
  | { readonly kind: "formulas"; readonly task: FormulaTask };

/** The places of the pane, in the order in which a district's year goes. */
export const mainTabs = ["choose", "evaluate", "progress", "report"] as const;
export type MainTab = (typeof mainTabs)[number];

/** Where the next-step bar leads to when columns are asked about; the cards are loaded when there is a question. */
export const columnQuestionsId = "column-questions";
