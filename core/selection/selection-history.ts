import type { SelectionHistory } from "./selection-result.ts";
import { failedBefore, pastOf, pastsBefore } from "../life-cycle/past.ts";
import type { LedgerEntry } from "../life-cycle/ledger-entry.ts";
import type { StatedSuccessors } from "../life-cycle/successions.ts";
import { unitOf } from "../sheet/areas/unit-of-row.ts";
import { pastFromColumn } from "./column-history.ts";
import { fullName, type Register } from "../register/unit.ts";
import type { SelectionSheet } from "../sheet/selection/selection-sheet.ts";
import { unitsInReach } from "../sheet/areas/units-in-reach.ts";

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
  const fromColumn = pastFromColumn(sheet);
  if (year === null || !entries.some((entry) => entry.year < year)) return fromColumn;

  const before = pastsBefore(entries, year, register.date, successors);
  const units = areas.map(unitOf);
  const present = new Set(units.map((unit) => unit?.code));
  const reach = new Set(unitsInReach(sheet, register).map(({ code }) => code));
  return {
    pasts: units.map((unit, at) => {
      const own = unit && pastOf(before, { code: unit.code, name: fullName(unit), register: register.date });
      return own ?? fromColumn?.pasts[at] ?? null;
    }),
    failedAndAbsent: failedBefore(before).filter(
      ({ code }) => code !== null && !present.has(code) && (reach.size === 0 || reach.has(code)),
    ),
  };
}
