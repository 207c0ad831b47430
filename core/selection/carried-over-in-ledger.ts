import { unitOf } from "../sheet/areas/unit-of-row.ts";
import { yearOf } from "../life-cycle/counts.ts";
import { historyFrom } from "../life-cycle/history.ts";
import type { LedgerEntry } from "../life-cycle/ledger-entry.ts";
import type { StatedSuccessors } from "../life-cycle/successions.ts";
import type { Register } from "../register/unit.ts";
import { unitsInReach } from "../sheet/areas/units-in-reach.ts";
import type { SelectionSheet } from "../sheet/selection/selection-sheet.ts";

/**
 * The list with the areas that a ledger names as carried over, or with none where the ledger shows nobody who failed the
 * year before; the list as it is where it states them itself, or where the ledger does not say.
 *
 * @param entries of the ledger
 */
export function withCarriedOverOf(
  sheet: SelectionSheet,
  entries: readonly LedgerEntry[],
  register: Register,
  successors: StatedSuccessors,
): SelectionSheet {
  const { year, areas, statesCarriedOver } = sheet;
  if (statesCarriedOver || year === null || entries.length === 0) return sheet;
  const history = historyFrom(entries, { successors });
  const inReach = new Set(unitsInReach(sheet, register).map(({ code }) => code));
  const isOurs = ({ code }: { readonly code: string | null }) =>
    code === null || inReach.size === 0 || inReach.has(code);
  const named = yearOf(history, year).carriedOver.filter(isOurs);
  if (named.length > 0) {
    const codes = new Set(named.map(({ code }) => code));
    const isNamed = (area: (typeof areas)[number]) => codes.has(unitOf(area)?.code ?? null);
    // A unit without a row in the list could not be counted against the cap.
    if (areas.filter(isNamed).length < codes.size) return sheet;
    const marked = areas.map((area) => (isNamed(area) ? { ...area, carriedOver: true } : area));
    return { ...sheet, areas: marked, statesCarriedOver: true };
  }
  if (!entries.some((entry) => entry.year < year)) return sheet;
  const { failed, pending } = yearOf(history, year - 1);
  return [...failed, ...pending].some(isOurs) ? sheet : { ...sheet, statesCarriedOver: true };
}
