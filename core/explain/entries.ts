import type { AreaHistory, History } from "../life-cycle/history.ts";
import type { LedgerEntry } from "../life-cycle/ledger-entry.ts";
import { fill } from "../sentence.ts";
import { terms } from "../terms.ts";
import type { NamedCell } from "./explanation.ts";

const cell = { vi: "{unit}: {event} {year}", en: "{unit}: {event} {year}" };

/** The cells of entries in a ledger, a list or an evaluation sheet; nothing for what comes from no sheet. */
export function entryCells(entries: readonly LedgerEntry[]): readonly NamedCell[] {
  return entries.flatMap(({ unit, event, year, place }) =>
    place ? [{ name: fill(cell, { unit: unit.name, event: terms.event[event], year: String(year) }), place }] : [],
  );
}

/** How a figure names an area of the history: by its code, else by its name. */
export function subjectOfHistory({ unit }: AreaHistory): string {
  return unit.code ?? unit.name;
}

/** The past of the area that a figure names; undefined where nothing is known of it. */
export function historyNamed(history: History | null | undefined, subject: string): AreaHistory | undefined {
  return history?.areas.find((area) => subjectOfHistory(area) === subject);
}
