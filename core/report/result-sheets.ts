import type { Assessment } from "../assess/assessment.ts";
import type { Language } from "../sentence.ts";
import type { ManagedSheet } from "../sheet/managed/managed-sheets.ts";
import { findingsSheet } from "./results/findings-sheet.ts";
import { methodSheet } from "./results/method-sheet.ts";
import { rangesSheet } from "./results/ranges-sheet.ts";
import { reviewSheet } from "./results/review-sheet.ts";

/**
 * The results of a workbook as sheets of ours: «Kết quả rà soát» with the ranking and its cut, «Phát hiện» with what was
 * found, accepted and could not be checked, «Cách tính» with the plan's limits and our readings; where ranges of ranks were
 * computed «Khoảng hạng» with their picture. A column of personal names is never copied.
 *
 * @example resultSheets(assessment).map(({ title }) => title) // ["Kết quả rà soát", "Phát hiện", "Cách tính", "Khoảng hạng"]
 */
export function resultSheets(assessment: Assessment, language: Language = "vi"): readonly ManagedSheet[] {
  const sheets = [reviewSheet, findingsSheet, methodSheet, rangesSheet].map((make) => make(assessment, language));
  return sheets.filter((sheet) => sheet !== null);
}
