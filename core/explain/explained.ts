import type { Assessment } from "../assess/assess.ts";
import type { SelectionAssessment } from "../selection/selection-result.ts";
import type { WorkbookContent } from "../table.ts";

/** What is explained: the assessment of a list, or of a whole year, with the workbook that it is of. */
export interface Explained extends SelectionAssessment, Partial<Pick<Assessment, "evaluation" | "history" | "rollUp">> {
  readonly content: WorkbookContent;
  /** ISO day from which days left are counted; null where none is stated. */
  readonly today: string | null;
}

/** The plan year; null while it is unknown. */
export function yearOfWorkbook({ result, evaluation }: Explained): number | null {
  return result?.sheet.year ?? evaluation?.reading.sheet?.year ?? null;
}
