import type { Plan, SelectionOptions, WorkbookContent } from "../../../core/index.ts";

/** A workbook to be assessed: its list alone, or the whole year with evaluation and ledger. */
export interface AssessRequest {
  readonly what: "selection" | "year";
  readonly content: WorkbookContent;
  readonly plan: Plan;
  readonly options: SelectionOptions;
}
