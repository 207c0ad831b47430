import type { EvaluationResult } from "./assessment.ts";
import type { LedgerEntry, LedgerEvent } from "../life-cycle/ledger-entry.ts";
import { fullName, type Register, type Unit } from "../register/unit.ts";
import { unitOf } from "../sheet/areas/unit-of-row.ts";
import type { SelectionResult } from "../selection/selection-result.ts";
import { placeInColumn } from "../sheet/header/column-with.ts";
import type { CellPlace } from "../table.ts";

/**
 * What the list of a year says, as entries of a ledger: approved, carried over. What the ledger says already is left to it.
 *
 * @param year null while it is not known: then the list says nothing
 */
export function listEntries(
  selection: SelectionResult | null,
  register: Register,
  year: number | null,
  ledger: readonly LedgerEntry[],
): readonly LedgerEntry[] {
  const list = selection?.sheet;
  if (!list || year === null || list.year !== year) return [];
  const { entries, add } = newEntries(register, ledger);
  const remembered = new Set(ledger.map(({ unit }) => unit.code));
  for (const area of list.areas) {
    const unit = unitOf(area);
    const at = (use: string) => placeInColumn(list, area.row, use);
    // Due once, however it came onto the list.
    if (area.carriedOver) {
      // Who is carried over was on the list before and failed; where no ledger speaks of it, the list itself says so.
      if (unit && !remembered.has(unit.code)) {
        add(unit, "approved", at("carriedOver"), year - 1, true);
        add(unit, "notMet", at("carriedOver"), year - 1, true);
      }
      add(unit, "carriedOver", at("carriedOver"), year);
    } else if (area.approved) add(unit, "approved", at("approved"), year);
  }
  return entries;
}

/** What the evaluation of a year says: transformed or not. What is told already is not said again. */
export function verdictEntries(
  evaluation: EvaluationResult | null,
  register: Register,
  year: number | null,
  told: readonly LedgerEntry[],
): readonly LedgerEntry[] {
  if (!evaluation || year === null) return [];
  const { entries, add } = newEntries(register, told);
  for (const { area, success } of evaluation.areas) {
    const { verdict } = success;
    if (verdict === "met" || verdict === "notMet")
      add(unitOf(area), verdict, placeInColumn(evaluation.sheet, area.row, "name"), year);
  }
  return entries;
}

function newEntries(register: Register, told: readonly LedgerEntry[]) {
  const known = new Set(told.map((entry) => keyOf(entry.unit.code, entry.year, entry.event)));
  const entries: LedgerEntry[] = [];
  const add = (unit: Unit | null, event: LedgerEvent, place: CellPlace | null, year: number, inferred = false) => {
    if (!unit || known.has(keyOf(unit.code, year, event))) return;
    known.add(keyOf(unit.code, year, event));
    const named = { code: unit.code, name: fullName(unit), register: register.date };
    const entry = { place, unit: named, year, event, date: null, decisionNumber: null, note: null };
    entries.push(inferred ? { ...entry, inferred } : entry);
  };
  return { entries, add };
}

function keyOf(code: string | null, year: number, event: LedgerEvent): string {
  return `${code ?? ""} ${year} ${event}`;
}
