import type { SelectionAssessment } from "../selection/selection-result.ts";
import { unitOf } from "../selection/cap-use.ts";
import type { CheckedEvaluation } from "./evaluation.ts";
import type { LedgerEntry, LedgerEvent } from "../life-cycle/ledger-entry.ts";
import { fullName, type Unit } from "../register/unit.ts";
import { placeInColumn } from "../sheet/header/column-with.ts";
import type { CellPlace } from "../table.ts";

/**
 * What the selection and the evaluation sheet of a year say, as entries of a ledger: approved, carried over, transformed
 * or not. What the ledger says already is left to it.
 */
export function yearEntries(
  { result, register }: SelectionAssessment,
  evaluation: Pick<CheckedEvaluation, "areas" | "reading"> | null,
  year: number,
  ledger: readonly LedgerEntry[],
): readonly LedgerEntry[] {
  const known = new Set(ledger.map((entry) => keyOf(entry.unit.code, entry.year, entry.event)));
  const entries: LedgerEntry[] = [];
  const remembered = new Set(ledger.map(({ unit }) => unit.code));
  const add = (unit: Unit | null, event: LedgerEvent, place: CellPlace | null, of = year) => {
    if (!unit || known.has(keyOf(unit.code, of, event))) return;
    known.add(keyOf(unit.code, of, event));
    const named = { code: unit.code, name: fullName(unit), register: register.date };
    entries.push({ place, unit: named, year: of, event, date: null, decisionNumber: null, note: null });
  };
  const list = result?.sheet.year === year ? result.sheet : null;
  for (const area of list?.areas ?? []) {
    const unit = unitOf(area);
    const at = (use: string) => list && placeInColumn(list, area.row, use);
    // Due once, however it came onto the list.
    if (area.carriedOver) {
      // Who is carried over was on the list before and failed; where no ledger speaks of it, the list itself says so.
      if (unit && !remembered.has(unit.code)) {
        add(unit, "approved", at("carriedOver"), year - 1);
        add(unit, "notMet", at("carriedOver"), year - 1);
      }
      add(unit, "carriedOver", at("carriedOver"));
    } else if (area.approved) add(unit, "approved", at("approved"));
  }
  const judged = evaluation?.reading.sheet ?? null;
  for (const { area, success } of evaluation?.areas ?? []) {
    const { verdict } = success;
    if (verdict === "met" || verdict === "notMet")
      add(unitOf(area), verdict, judged && placeInColumn(judged, area.row, "name"));
  }
  return entries;
}

function keyOf(code: string | null, year: number, event: LedgerEvent): string {
  return `${code ?? ""} ${year} ${event}`;
}
