import { scaleSheet, storeScale, type SelectionAssessment, type OwnSheet } from "../../core/index.ts";
import { vi } from "./text/vi.ts";

/**
 * «Thang điểm» with the levels that hold now, frozen on a date; none where there is no scale to freeze.
 *
 * @param today ISO date
 */
export function scaleToStore({ plan, result }: SelectionAssessment, today: string): readonly OwnSheet[] {
  if (!result) return [];
  const { sheet, scale } = result;
  // The sheet «Thang điểm» is in Vietnamese whatever the pane speaks.
  const source = vi.scale.source(sheet.table.sheet, sheet.areas.length);
  return [scaleSheet(storeScale(scale, today, source), plan.criteria, today, source)];
}
