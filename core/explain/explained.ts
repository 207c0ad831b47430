import type { Assessment } from "../assess/assessment.ts";
import type { Fixing, Plan, PlanFixing } from "../plan/plan.ts";
import type { SelectionResult } from "../selection/selection-result.ts";
import type { WorkbookContent } from "../table.ts";

/** What is explained: an assessment, its plan and its list at hand, with the workbook that it is of. */
export interface Explained extends Assessment {
  readonly plan: Plan;
  readonly result: SelectionResult | null;
  readonly content: WorkbookContent;
  /** ISO day from which days left are counted; null where none is stated. */
  readonly today: string | null;
}

/** The same under a plan that sets what the figure rests on. */
export type Resting<Key extends Fixing> = Explained & { readonly plan: PlanFixing<Key> };

/** The plan year that is judged, the one that the user states before that of a sheet; null while it is unknown. */
export function yearOfWorkbook({ opened, result, evaluation }: Explained): number | null {
  return opened.stated.year ?? result?.sheet.year ?? evaluation?.sheet.year ?? null;
}
