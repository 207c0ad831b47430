import { reformDate, registerDates } from "../register/registers.ts";
import { firstState, hasSuccess, joined, type AreaState } from "./area-state.ts";
import type { LedgerEntry, LedgerEvent, LedgerUnit } from "./ledger-entry.ts";
import { asItHappened, byYear } from "./order.ts";
import { areaKey, unitOn, type StatedSuccessors } from "./successions.ts";
import { isRefusal, step, type Refusal } from "./transitions.ts";

/** The past of one area. */
export interface AreaHistory {
  /** The unit as it is on the day asked for. */
  readonly unit: LedgerUnit;
  /** Units that it took over, with entries of their own; empty unless units were merged or renamed. */
  readonly formerly: readonly LedgerUnit[];
  /** The entries that count, as they happened. */
  readonly entries: readonly LedgerEntry[];
  readonly state: AreaState;
}

type Repetition =
  /** Said before for this year. */
  | "repeated"
  /** The year has both «Đạt» and «Không đạt»: neither counts. */
  | "contradicted";

/** An entry that does not count, and why. */
export interface LeftOut {
  readonly entry: LedgerEntry;
  readonly because: Refusal | Repetition;
  /** The area before the entry. */
  readonly state: AreaState;
}

/** The past of all areas of a ledger. */
export interface History {
  readonly areas: readonly AreaHistory[];
  readonly leftOut: readonly LeftOut[];
  /** Units of before 1/7/2025 of which nobody has said what became of them; their past stands by itself. */
  readonly unlinked: readonly LedgerUnit[];
  readonly successors: StatedSuccessors;
}

interface HistoryOptions {
  /** ISO date: what happened later is left alone. Without it the whole ledger counts. */
  readonly on?: string;
  /** ISO date of the state of the register that areas are told by; without it that of `on`, else of the last entry. */
  readonly register?: string;
  readonly successors?: StatedSuccessors;
}

/**
 * The past of each area, in whatever order its entries stand. An area is a code and the state of the register that it
 * belongs to; renamed or merged it takes its past along. What cannot be true is left out, and said.
 *
 * @param entries those of one ledger
 * @example historyFrom(entries).areas[0].state.stage // "monitored"
 */
export function historyFrom(entries: readonly LedgerEntry[], options: HistoryOptions = {}): History {
  const { on, successors = new Map() } = options;
  const known = on === undefined ? entries : entries.filter((entry) => isKnownOn(entry, on));
  const day = options.register ?? on ?? lastStateOf(known);
  const unlinked: LedgerUnit[] = [];
  const lines = new Map<string, Line>();
  for (const own of unitsOf(known)) {
    const current = unitOn(own.unit, day, successors);
    if (current === null) unlinked.push(own.unit);
    const unit = current ?? own.unit;
    const key = areaKey(unit);
    const line = lines.get(key) ?? { unit, own: [], former: [] };
    const isOwn = key === areaKey(own.unit);
    lines.set(key, isOwn ? { ...line, own: own.entries } : { ...line, former: [...line.former, own] });
  }
  const leftOut: LeftOut[] = [];
  const areas = [...lines.values()].map((line) => areaOf(line, leftOut));
  return { areas, leftOut, unlinked, successors };
}

interface UnitEntries {
  readonly unit: LedgerUnit;
  readonly entries: readonly LedgerEntry[];
}

/** A unit of the day asked for, with its own entries and those of the units that it took over. */
interface Line {
  readonly unit: LedgerUnit;
  readonly own: readonly LedgerEntry[];
  readonly former: readonly UnitEntries[];
}

function areaOf({ unit, own, former }: Line, leftOut: LeftOut[]): AreaHistory {
  const before = former.map(({ entries }) => follow(entries, firstState, leftOut));
  const start = before.length > 0 ? joined(before.map(({ state }) => state)) : firstState;
  const { entries, state } = follow(own, start, leftOut);
  return {
    unit,
    formerly: former.map((one) => one.unit),
    entries: [...before.flatMap((past) => past.entries), ...entries],
    state,
  };
}

/** Goes through the entries of one unit year by year; what cannot be true is left out, and the rest goes on. */
function follow(own: readonly LedgerEntry[], start: AreaState, leftOut: LeftOut[]) {
  const entries: LedgerEntry[] = [];
  let state = start;
  for (const year of byYear(own)) {
    const { once, again } = sayingOnce(year);
    for (const { entry, because } of again) leftOut.push({ entry, because, state });
    const refused = new Set<LedgerEvent>();
    for (const entry of asItHappened(once, hasSuccess(state))) {
      const next = step(state, entry);
      if (isRefusal(next)) {
        const isConsequence = next === "notSelected" && refused.has("carriedOver");
        leftOut.push({ entry, because: isConsequence ? "selectionLeftOut" : next, state });
        refused.add(entry.event);
      } else {
        state = next;
        entries.push(entry);
      }
    }
  }
  return { entries, state };
}

/** Each event once a year. Two judgements that contradict each other both go: nobody but the authority can choose. */
function sayingOnce(year: readonly LedgerEntry[]) {
  const events = new Set(year.map(({ event }) => event));
  const isContradicted = events.has("met") && events.has("notMet");
  const seen = new Set<LedgerEvent>();
  const once: LedgerEntry[] = [];
  const again: Pick<LeftOut, "entry" | "because">[] = [];
  for (const entry of year) {
    const isJudgement = entry.event === "met" || entry.event === "notMet";
    if (isContradicted && isJudgement) again.push({ entry, because: "contradicted" });
    else if (seen.has(entry.event)) again.push({ entry, because: "repeated" });
    else once.push(entry);
    seen.add(entry.event);
  }
  return { once, again };
}

/** Grouped by unit, in the order of their keys: rows may stand in any order. */
function unitsOf(entries: readonly LedgerEntry[]): readonly UnitEntries[] {
  const units = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const key = areaKey(entry.unit);
    const own = units.get(key) ?? [];
    units.set(key, own);
    own.push(entry);
  }
  return [...units]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => (own[0] ? [{ unit: own[0].unit, entries: own }] : []));
}

/** An entry without a day is known in its year. */
/** Had it happened by an ISO date? A year that has not begun is unknown, dated or not. */
export function isKnownOn({ date, year }: LedgerEntry, on: string): boolean {
  return year <= Number(on.slice(0, 4)) && (date === null || date <= on);
}

/** The day whose register the ledger has come to. */
function lastStateOf(entries: readonly LedgerEntry[]): string {
  return entries.some(({ unit }) => unit.register >= reformDate) ? reformDate : registerDates[0];
}
