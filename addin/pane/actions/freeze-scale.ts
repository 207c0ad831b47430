import {
  scaleWith,
  storeScale,
  type Assessment,
  type WorkbookContent,
  type ManagedSheet,
} from "../../../core/index.ts";

/**
 * «Thang điểm» with the levels that hold now, frozen on a date; null where there is no scale to freeze.
 *
 * @param today ISO date
 */
export function scaleToStore(
  { opened: { plan }, selection: result }: Assessment,
  content: WorkbookContent,
  today: string,
): ManagedSheet | null {
  if (!result) return null;
  const { sheet, scale } = result;
  // The sheet «Thang điểm» is in Vietnamese whatever the pane speaks.
  const source = `${sheet.table.sheet}, ${sheet.areas.length} đơn vị`;
  return scaleWith(content, storeScale(scale, today, source), plan.criteria, today, source);
}
