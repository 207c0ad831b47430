import { hasSuccess } from "./area-state.ts";
import { historyFrom, type AreaHistory, type History } from "./history.ts";
import type { LedgerEntry, LedgerUnit } from "./ledger-entry.ts";
import { areaKey, type StatedSuccessors } from "./successions.ts";

/** What earlier years left of an area, as the list of a year has to know it. */
export interface AreaPast {
  /** The last year in which it was transformed, null when it never was. */
  readonly transformedIn: number | null;
  /** A relapse has been stated since. */
  readonly relapsedSince: boolean;
  /** It was due the year before and did not succeed; a judgement that is still out is no failure. */
  readonly failedLastYear: boolean;
  /** The year in which it came onto the list since its last success; null when nothing says it. */
  readonly selectedSince: YearKnown | null;
}

/** A year, or the latest that it can be. */
export interface YearKnown {
  readonly year: number;
  readonly isLatest: boolean;
}

/** The past of the areas of one list. */
interface Pasts {
  readonly history: History;
  readonly year: number;
}

/**
 * What happened before the list of a year was drawn up: the years before it, and relapses stated in the year itself.
 *
 * @param register ISO date of the state of the register that the list is looked up in
 * @example pastsBefore(entries, 2019, "2017-10-15").history.areas.length // 2
 */
export function pastsBefore(
  entries: readonly LedgerEntry[],
  year: number,
  register: string,
  successors?: StatedSuccessors,
): Pasts {
  const earlier = entries.filter((entry) => entry.year < year || (entry.year === year && entry.event === "relapsed"));
  return { history: historyFrom(earlier, { register, ...(successors && { successors }) }), year };
}

/**
 * Null when the ledger has nothing of the area.
 *
 * @example pastOf(pastsBefore(entries, 2019, "2017-10-15"), entries[1].unit).failedLastYear // true
 */
export function pastOf({ history, year }: Pasts, unit: LedgerUnit): AreaPast | null {
  const key = areaKey(unit);
  const area = history.areas.find((one) => areaKey(one.unit) === key);
  return area ? pastIn(area, year) : null;
}

/**
 * Areas that failed the year before: they are to be carried over.
 *
 * @example failedBefore(pastsBefore(entries, 2019, "2017-10-15"))[0].name // "Phường Quyết Thắng"
 */
export function failedBefore({ history, year }: Pasts): readonly LedgerUnit[] {
  return history.areas.filter((area) => pastIn(area, year).failedLastYear).map(({ unit }) => unit);
}

/**
 * The year in which an area came onto the list since its last success, from its entries as they happened. One that begins
 * with «Chuyển tiếp» was approved the year before or earlier.
 *
 * @example selectedSince(history.areas[0].entries) // { year: 2017, isLatest: false }
 */
export function selectedSince(entries: readonly LedgerEntry[]): YearKnown | null {
  let since: YearKnown | null = null;
  for (const { event, year, inferred } of entries) {
    if (event === "met") since = null;
    else if (since === null && event === "approved") since = { year, isLatest: inferred === true };
    else if (since === null && event === "carriedOver") since = { year: year - 1, isLatest: true };
  }
  return since;
}

function pastIn({ state, entries }: AreaHistory, year: number): AreaPast {
  return {
    transformedIn: state.transformedIn,
    relapsedSince: state.transformedIn !== null && !hasSuccess(state),
    failedLastYear: state.stage === "notTransformed" && state.dueIn === year - 1,
    selectedSince: selectedSince(entries),
  };
}
