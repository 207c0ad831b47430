import { ledgerEvents, type LedgerEntry } from "./ledger-entry.ts";

/** Entries of one area, one list a year, oldest first; the rows of a ledger may stand in any order. */
export function byYear(entries: readonly LedgerEntry[]): readonly (readonly LedgerEntry[])[] {
  const years = new Map<number, LedgerEntry[]>();
  for (const entry of entries) {
    const year = years.get(entry.year) ?? [];
    years.set(entry.year, year);
    year.push(entry);
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([, year]) => year.sort((a, b) => rankOf(a) - rankOf(b) || compareTexts(entryText(a), entryText(b))));
}

/**
 * The entries of one year in the order in which they can have happened. A relapse is one of an earlier success, or of
 * this year's: its day tells when both it and the judgement are dated, else whether there was a success before.
 */
export function asItHappened(year: readonly LedgerEntry[], succeededBefore: boolean): readonly LedgerEntry[] {
  const relapse = year.find(({ event }) => event === "relapsed");
  const judgement = year.find(({ event }) => event === "met" || event === "notMet");
  if (!relapse || !judgement) return year;
  const isDated = relapse.date !== null && judgement.date !== null;
  const isBefore = isDated ? (relapse.date ?? "") < (judgement.date ?? "") : succeededBefore;
  if (!isBefore) return year;
  const others = year.filter((entry) => entry !== relapse);
  const at = others.indexOf(judgement);
  return [...others.slice(0, at), relapse, ...others.slice(at)];
}

function rankOf({ event }: LedgerEntry): number {
  return ledgerEvents.indexOf(event);
}

/** Of entries that say the same, the one with the most particulars goes first; never the one that stands higher. */
function entryText({ date, decisionNumber, note }: LedgerEntry): string {
  return [date, decisionNumber, note].map((text) => text ?? "\uffff").join("\u0000");
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
