import { reformDate, registerOf } from "../../../core/register/registers.ts";
import { fullName } from "../../../core/register/unit.ts";
import type { LedgerEntry, LedgerEvent } from "../../../core/life-cycle/ledger-entry.ts";

/** Code or name, year, event, and the day where it matters. */
export type GivenEntry = readonly [unit: string, year: number, event: LedgerEvent, date?: string | undefined];

/**
 * Entries as somebody tells them. A unit is a code of Đồng Nai, or a name that no register knows; from 2025-07-01 on
 * (by the day, else by the year after 2025) it is a unit of the new register.
 *
 * @example entriesOf(["25993", 2018, "approved"], ["25993", 2018, "met"])
 */
export function entriesOf(...given: readonly GivenEntry[]): readonly LedgerEntry[] {
  return given.map(([text, year, event, date = null]) => {
    const register = registerOf(date !== null && date >= reformDate ? date : `${year}-01-01`);
    const unit = register.units.find(({ code }) => code === text);
    const named = unit ? { code: unit.code, name: fullName(unit) } : { code: null, name: text };
    const own = { ...named, register: register.date };
    return { place: null, unit: own, year, event, date, decisionNumber: null, note: null };
  });
}
