import type { SelectionHistory } from "./selection-result.ts";
import type { AreaPast } from "../life-cycle/past.ts";
import type { AreaRow, SelectionSheet } from "../sheet/selection/selection-sheet.ts";

/** The past of the areas of a list from its own column «Kết quả năm trước»; null where it says nothing. */
export function pastFromColumn({ year, areas }: SelectionSheet): SelectionHistory | null {
  if (year === null) return null;
  const pasts = areas.map((area) => pastInColumn(area, year));
  return pasts.some((past) => past !== null) ? { pasts, failedAndAbsent: [] } : null;
}

/** Transformed, and no relapse stated since: it leaves the list (III.2), and no figure puts it there again. */
export function hasLeft(past: AreaPast | null | undefined): boolean {
  return past !== null && past !== undefined && past.transformedIn !== null && !past.relapsedSince;
}

function pastInColumn({ lastResult }: AreaRow, year: number): AreaPast | null {
  if (lastResult.length === 0) return null;
  const relapsed = lastResult.includes("relapsed");
  const succeeded = relapsed || ["met", "monitored", "left"].some((event) => (lastResult as string[]).includes(event));
  return {
    transformedIn: succeeded ? year - 1 : null,
    relapsedSince: relapsed,
    failedLastYear: lastResult.includes("notMet"),
    selectedSince: lastResult.includes("notMet") ? { year: year - 1, isLatest: true } : null,
  };
}
