import type { Change, Finding } from "../../../../core/finding.ts";
import type { SelectionResult } from "../../../../core/selection/selection-result.ts";
import { fill, type Sentence } from "../../../../core/sentence.ts";
import { placeInColumn } from "../../../../core/sheet/header/column-with.ts";
import { leastApproved } from "./least-approved.ts";

const words = {
  label: {
    vi: "Bỏ dấu phê duyệt của {names}",
    en: "Clear the approval of {names}",
  },
};

/**
 * That the cap is exceeded, with a fix that empties «Phê duyệt» of the approved areas with the fewest points; null where
 * points or blanks leave open which they are. Decision number and date stay.
 */
export function clearApprovals(
  result: SelectionResult,
  finding: Finding,
): { readonly finding: Finding; readonly name: string } | null {
  const { areas, isOpen } = leastApproved(result, Number(finding.numbers["excess"]));
  if (isOpen) return null;
  const { sheet } = result;
  const changes = areas.flatMap(({ area }): readonly Change[] => {
    const row = sheet.areas[area]?.row;
    const place = row === undefined ? null : placeInColumn(sheet, row, "approved");
    const column = sheet.columns.find(({ use }) => use === "approved");
    if (row === undefined || !place || !column || sheet.table.formulas?.[row]?.[column.index] != null) return [];
    return [{ ...place, before: sheet.table.rows[row]?.[column.index] ?? null, after: null }];
  });
  if (changes.length !== areas.length) return null;
  const names = areas.map(({ name }) => name).join(", ");
  const label: Sentence = fill(words.label, { names });
  return { finding: { ...finding, fix: { label, changes } }, name: names };
}
