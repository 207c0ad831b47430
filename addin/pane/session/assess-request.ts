import type { AssessOptions, Plan, Stated, WorkbookContent } from "../../../core/index.ts";

/** A workbook to be opened and assessed, and what the user states of it. */
export interface AssessRequest {
  readonly content: WorkbookContent;
  readonly plan: Plan;
  readonly stated: Stated;
  readonly options: AssessOptions;
}
