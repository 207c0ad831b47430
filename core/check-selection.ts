import { assess, type AssessOptions } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import { openFindings } from "./finalise.ts";
import type { Finding } from "./finding.ts";
import type { Plan } from "./plan/plan.ts";
import type { Table, WorkbookContent } from "./table.ts";

/** What the checks of a selection sheet say. */
export interface CheckedSelection extends Pick<Assessment, "findings" | "totals" | "notRun"> {
  /** What keeps the list from being final: every error, and every warning without a recorded reason. */
  readonly open: readonly Finding[];
}

/**
 * Checks a selection sheet. With `final`, blanks and missing columns are errors, and `open` must be empty for the
 * list to be final.
 *
 * @example checkSelection([table], plan7488, { year: 2018, final: true }).open.length > 0 // true: a figure is missing
 */
export function checkSelection(
  given: WorkbookContent | readonly Table[],
  plan: Plan,
  options: AssessOptions = {},
): CheckedSelection {
  const assessment = assess(given, plan, options);
  const { findings, totals, notRun } = assessment;
  return { findings, totals, notRun, open: openFindings(assessment) };
}
