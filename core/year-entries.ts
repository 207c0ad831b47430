import type { SelectionAssessment } from "./assessment.ts";
import { unitOf } from "./cap-use.ts";
import type { EvaluatedArea } from "./evaluate.ts";
import type { LedgerEntry, LedgerEvent } from "./life-cycle/ledger-entry.ts";
import { fullName, type Unit } from "./register/unit.ts";

/**
 * What the selection and the evaluation sheet of a year say, as entries of a ledger: approved, carried over, transformed
 * or not. What the ledger says already is left to it.
 */
export function yearEntries(
  { result, register }: SelectionAssessment,
  evaluated: readonly EvaluatedArea[],
  year: number,
  ledger: readonly LedgerEntry[],
): readonly LedgerEntry[] {
  const known = new Set(ledger.map((entry) => keyOf(entry.unit.code, entry.year, entry.event)));
  const entries: LedgerEntry[] = [];
  const remembered = new Set(ledger.map(({ unit }) => unit.code));
  const add = (unit: Unit | null, event: LedgerEvent, of = year) => {
    if (!unit || known.has(keyOf(unit.code, of, event))) return;
    known.add(keyOf(unit.code, of, event));
    const named = { code: unit.code, name: fullName(unit), register: register.date };
    entries.push({ place: null, unit: named, year: of, event, date: null, decisionNumber: null, note: null });
  };
  for (const area of result?.sheet.year === year ? result.sheet.areas : []) {
    const unit = unitOf(area);
    // Due once, however it came onto the list.
    if (area.carriedOver) {
      // Who is carried over was on the list before and failed; where no ledger speaks of it, the list itself says so.
      if (unit && !remembered.has(unit.code)) {
        add(unit, "approved", year - 1);
        add(unit, "notMet", year - 1);
      }
      add(unit, "carriedOver");
    } else if (area.approved) add(unit, "approved");
  }
  for (const { area, success } of evaluated) {
    if (success.verdict === "met" || success.verdict === "notMet") add(unitOf(area), success.verdict);
  }
  return entries;
}

function keyOf(code: string | null, year: number, event: LedgerEvent): string {
  return `${code ?? ""} ${year} ${event}`;
}
