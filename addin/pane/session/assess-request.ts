import type { AssessOptions } from "../../../core/assess/assessment.ts";
import type { Stated } from "../../../core/open/opened-workbook.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import type { PackedContent } from "../../../files/read/packed-answer.ts";

/** A workbook to be opened and assessed, and what the user states of it. */
export interface AssessRequest {
  readonly content: WorkbookContent;
  readonly plan: Plan;
  readonly stated: Stated;
  readonly options: AssessOptions;
}

/** The same on its way into a thread. */
export type PackedRequest = Omit<AssessRequest, "content"> & { readonly content: PackedContent };
