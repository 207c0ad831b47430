import type { Assessment, AssessOptions } from "./assessment.ts";
import { assessSheets } from "./assess-sheets.ts";
import { withDuties } from "./with-duties.ts";
import { open } from "../open/open.ts";
import type { OpenedWorkbook, Stated } from "../open/opened-workbook.ts";
import type { Plan } from "../plan/plan.ts";
import type { Table, WorkbookContent } from "../table.ts";
import { accepted } from "../wrong-use.ts";

/**
 * The whole calculation: findings, scores, a proposal, the verdict of each area, and the objectives of the year and of the
 * phase. Same input, same answer; bad data is a finding and never stops other rows. Plan and year are settled when a
 * workbook is opened, because headings and units depend on them.
 *
 * @example assess(open([table], plan7488, { year: 2018 })).selection.capUse.cap // 4 for the 30 units of Biên Hòa
 */
export function assess(opened: OpenedWorkbook, options?: AssessOptions): Assessment;
/**
 * The same in one call, for a workbook of Đồng Nai.
 *
 * @param given a workbook, or its tables alone
 * @param stated the plan year, or all that the user states; what is left out is read from the sheets
 * @example assess([table], plan7488, 2018).selection.capUse.cap // 4
 */
export function assess(
  given: WorkbookContent | readonly Table[],
  plan: Plan,
  stated?: number | (Stated & AssessOptions),
): Assessment;
export function assess(
  given: OpenedWorkbook | WorkbookContent | readonly Table[],
  second: Plan | AssessOptions = {},
  third: number | (Stated & AssessOptions) = {},
): Assessment {
  if (accepted.opened.holds(given)) return withDuties(assessSheets(given as OpenedWorkbook, second as AssessOptions));
  const stated = typeof third === "number" ? { year: third } : third;
  return withDuties(assessSheets(open(given as WorkbookContent, second as Plan, stated), stated));
}
