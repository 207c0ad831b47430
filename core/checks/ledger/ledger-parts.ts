import type { LedgerEntry, LedgerUnit } from "../../life-cycle/ledger-entry.ts";
import { terms } from "../../terms.ts";
import type { NamedUnit } from "../../finding.ts";
import type { Figures, Sentence } from "../../sentence.ts";
import type { CellPlace } from "../../table.ts";
import type { Particulars } from "../check.ts";
import { spoken } from "../listing.ts";

/** "Phường Trảng Dài (D12)"; an entry of no sheet has no cell. */
function entryInWords({ unit, place }: LedgerEntry): Sentence {
  return spoken(unit.name, place ? ` (${place.address})` : "");
}

export function unitOfLedger({ code, name }: LedgerUnit): NamedUnit {
  return { code, name };
}

export function placesOf(entries: readonly LedgerEntry[]): readonly CellPlace[] {
  return entries.flatMap(({ place }) => (place ? [place] : []));
}

/** What every finding about one entry has: the area, the event, the year, and where it stands. */
export function particularsOfEntry(entry: LedgerEntry): Particulars & { readonly numbers: Figures } {
  const { unit, year, event } = entry;
  return {
    numbers: { area: entryInWords(entry), event: terms.event[event], year: String(year), before: String(year - 1) },
    cells: placesOf([entry]),
    units: [unitOfLedger(unit)],
    values: [event, year],
  };
}
