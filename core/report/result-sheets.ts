import type { Assessment } from "../assess/assessment.ts";
import type { Language } from "../sentence.ts";
import type { ManagedSheet } from "../sheet/managed/managed-sheets.ts";
import { findingsSheet } from "./results/findings-sheet.ts";
import { methodSheet } from "./results/method-sheet.ts";
import { reviewSheet } from "./results/review-sheet.ts";

/**
 * The results of a workbook as sheets of ours: «Kết quả rà soát» with the ranking and its cut, «Phát hiện» with what was
 * found, accepted and could not be checked, «Cách tính» with the plan's limits and our readings. A column of personal
 * names is never copied.
 *
 * @example resultSheets(assessment).map(({ title }) => title) // ["Kết quả rà soát", "Phát hiện", "Cách tính"]
 */
export function resultSheets(assessment: Assessment, language: Language = "vi"): readonly ManagedSheet[] {
  return [reviewSheet(assessment, language), findingsSheet(assessment, language), methodSheet(assessment, language)];
}
