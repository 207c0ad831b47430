import type { SelectionHistory } from "./assessment.ts";
import { failedBefore, pastOf, pastsBefore, type AreaPast } from "./life-cycle/past.ts";
import type { LedgerEntry } from "./life-cycle/ledger-entry.ts";
import type { StatedSuccessors } from "./life-cycle/successions.ts";
import { unitOf } from "./cap-use.ts";
import { fullName, type Register } from "./register/unit.ts";
import type { AreaRow, SelectionSheet } from "./sheet/selection-sheet.ts";
import { unitsInReach } from "./sheet/units-in-reach.ts";

/**
 * The past of the areas of a sheet: from the ledger, and where that has nothing of an area from the sheet's own column
 * «Kết quả năm trước». Null when neither knows anything of the years before.
 */
export function selectionHistory(
  sheet: SelectionSheet,
  register: Register,
  entries: readonly LedgerEntry[],
  successors: StatedSuccessors,
): SelectionHistory | null {
  const { year, areas } = sheet;
  if (year === null) return null;
  const fromColumn = areas.map((area) => pastInColumn(area, year));
  const hasLedger = entries.some((entry) => entry.year < year);
  if (!hasLedger && !fromColumn.some((past) => past !== null)) return null;
  if (!hasLedger) return { pasts: fromColumn, failedAndAbsent: [] };

  const before = pastsBefore(entries, year, register.date, successors);
  const units = areas.map(unitOf);
  const present = new Set(units.map((unit) => unit?.code));
  const reach = new Set(unitsInReach(sheet, register).map(({ code }) => code));
  return {
    pasts: units.map((unit, at) => {
      const own = unit && pastOf(before, { code: unit.code, name: fullName(unit), register: register.date });
      return own ?? fromColumn[at] ?? null;
    }),
    failedAndAbsent: failedBefore(before).filter(
      ({ code }) => code !== null && !present.has(code) && (reach.size === 0 || reach.has(code)),
    ),
  };
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
  };
}
