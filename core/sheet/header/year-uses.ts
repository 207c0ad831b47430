import type { LedgerEvent } from "../../life-cycle/ledger-entry.ts";

/** Years that a column of a wide ledger can be about. */
const firstYear = 2000;
const lastYear = 2099;

/** The use of the column of a year. @example yearUse(2018) // "y2018" */
export function yearUse(year: number): string {
  return `y${year}`;
}

const ofYear = /^y(\d{4})(?: (kind|result|approved|carriedOver|met|notMet|relapsed))?$/;

/** The use of a column of ticks: «Đạt 2018» with an x. @example tickUse(2018, "met") // "y2018 met" */
export function tickUse(year: number, event: string): string {
  return `${yearUse(year)} ${event}`;
}

/** The event that a tick in a column says; null where words say it. @example eventOfUse("y2018 met") // "met" */
export function eventOfUse(use: string | null): LedgerEvent | null {
  const part = ofYear.exec(use ?? "")?.[2];
  return part === undefined || part === "kind" || part === "result" ? null : (part as LedgerEvent);
}

/** The year of a column; null when its use is another one. @example yearOfUse("y2018 result") // 2018 */
export function yearOfUse(use: string | null): number | null {
  const year = ofYear.exec(use ?? "")?.[1];
  return year === undefined ? null : Number(year);
}

export function isPlanYear(number: number): boolean {
  return Number.isInteger(number) && number >= firstYear && number <= lastYear;
}
