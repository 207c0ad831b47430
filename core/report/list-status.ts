import type { SelectionResult } from "../selection/selection-result.ts";
import type { terms } from "../terms.ts";

export type ListStatus = keyof typeof terms.listStatus | null;

/**
 * Where an area of the sheet stands towards the proposal.
 *
 * @example listStatusOf(assessment.selection, 0) // "approved"
 */
export function listStatusOf({ sheet, proposal }: SelectionResult, index: number): ListStatus {
  const area = sheet.areas[index];
  if (area?.carriedOver) return "carriedOver";
  if (area?.approved) return "approved";
  if (proposal.proposed.includes(index)) return "proposed";
  if (proposal.tied.includes(index)) return "tied";
  return proposal.undetermined.includes(index) ? "undetermined" : null;
}
