import type { LedgerUnit } from "../../life-cycle/ledger-entry.ts";
import { matchUnit } from "../../register/match-unit.ts";
import { otherStatesOf } from "../../register/registers.ts";
import { fullName, type District, type Register } from "../../register/unit.ts";
import type { WorkbookContent } from "../../table.ts";
import type { AreaSheet, NamedRow, ReadingOptions, SheetPlace } from "../area-sheet.ts";
import type { Layout } from "../header/layout.ts";
import { nameRows } from "../areas/named-rows.ts";
import type { FoundArea } from "../areas/rows.ts";
import type { SheetColumns } from "../header/sheet-columns.ts";
import { withUnitChanges, type UnitChange } from "../managed/unit-changes.ts";

/** A row with its unit, in the state of the register in which it was found. */
export interface DatedRow extends NamedRow {
  readonly register: string;
}

/** The states of a register, oldest first: the past of an area may reach over several. */
export function statesOf(register: Register): readonly Register[] {
  return [register, ...otherStatesOf(register)].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The state of a day; before the oldest one that is the oldest. */
export function stateOn(states: readonly Register[], day: string): Register {
  const state = states.filter(({ date }) => date <= day).at(-1) ?? states[0];
  if (!state) throw new Error("no state of the register");
  return state;
}

/**
 * Finds the unit of each row in the register of the day on which something happened to it. What that state does not
 * know but another one has exactly is that unit: a ledger may tell the past under today's names.
 *
 * @param dayOf the ISO day of a row
 */
export function nameDatedRows(
  { layout, columns, content, options, unitChanges, place: around = null }: LedgerSource,
  found: readonly FoundArea[],
  states: readonly Register[],
  dayOf: (row: number) => string,
): Pick<AreaSheet, "district" | "manyDistricts" | "place"> & { readonly rows: readonly DatedRow[] } {
  // Renamed between two states, a unit bears a name that the sheet «Thay đổi đơn vị» tells.
  const others = [...states, ...states.map((state) => withUnitChanges(state, unitChanges, lastDay))];
  const rows: DatedRow[] = [];
  let district: District | null = null;
  let manyDistricts = false;
  let place: SheetPlace | null = null;
  for (const state of states) {
    const own = found.filter(({ row }) => stateOn(states, dayOf(row)) === state);
    if (own.length === 0) continue;
    const names = nameRows(layout, columns, own, state, { ...options, place: around }, content);
    place ??= names.place;
    district ??= names.district;
    manyDistricts ||= names.manyDistricts;
    for (const named of names.named) rows.push(inItsState(named, state, others));
  }
  rows.sort((a, b) => a.row - b.row);
  return { rows, place, district, manyDistricts };
}

/** Later than anything that a ledger tells of. */
const lastDay = "9999-12-31";

/** Where a ledger is read from. */
export interface LedgerSource {
  readonly layout: Layout;
  readonly columns: SheetColumns;
  readonly content: WorkbookContent;
  readonly options: ReadingOptions;
  readonly unitChanges: readonly UnitChange[];
  /** The locality that the workbook names, for a ledger that names none. */
  readonly place?: SheetPlace | null;
}

function inItsState(named: NamedRow, state: Register, others: readonly Register[]): DatedRow {
  const own = { ...named, register: state.date };
  if (named.match.kind === "matched" || named.match.kind === "renamed") return own;
  const said = { code: named.code, name: named.name === "" ? null : named.name };
  for (const other of others) {
    if (other === state) continue;
    const match = matchUnit(other, said, null);
    if (match.kind === "matched") return { ...named, match, register: other.date };
  }
  return own;
}

/** Who an entry is about; null when the row names nobody. */
export function ledgerUnitOf({ match, name, code, register }: DatedRow): LedgerUnit | null {
  if ("unit" in match) return { code: match.unit.code, name: fullName(match.unit), register };
  const said = [code, name].filter((text) => text !== null && text !== "").join(" ");
  return said === "" ? null : { code: null, name: said, register };
}
