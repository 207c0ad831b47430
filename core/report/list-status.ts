import type { SelectionResult } from "../selection/selection-result.ts";
import type { Sentence } from "../sentence.ts";

/** What the proposal says of an area, in words; "" when it says nothing. */
export const standings = {
  carriedOver: { vi: "Chuyển tiếp", en: "Carried over" },
  approved: { vi: "Đã phê duyệt", en: "Approved" },
  proposed: { vi: "Đề nghị", en: "Proposed" },
  tied: { vi: "Đồng hạng ở mức cắt", en: "Tied at the cut" },
  incomplete: { vi: "Chưa đủ số liệu", en: "Undetermined" },
} as const satisfies Record<string, Sentence>;

export type Standing = keyof typeof standings | null;

/**
 * Where an area of the sheet stands towards the proposal.
 *
 * @example standingOf(assessment.result, 0) // "approved"
 */
export function standingOf({ sheet, proposal, scores }: SelectionResult, index: number): Standing {
  const area = sheet.areas[index];
  if (area?.carriedOver) return "carriedOver";
  if (area?.approved) return "approved";
  if (proposal.proposed.includes(index)) return "proposed";
  if (proposal.tied.includes(index)) return "tied";
  return scores.areas[index]?.points === null ? "incomplete" : null;
}
