import type { Plan } from "../plan/plan.ts";
import type { SustainedFacts } from "../rules/sustained-objective.ts";
import type { YearlyFacts } from "../rules/yearly-objective.ts";
import { hasSuccess } from "./area-state.ts";
import type { AreaHistory, History } from "./history.ts";
import type { LedgerEntry, LedgerUnit } from "./ledger-entry.ts";
import { areaKey, unitOn } from "./successions.ts";

/** The areas of one plan year, each once. */
interface YearOfAreas {
  /** Approved for the year, and carried over into it (Quy ước Q9). */
  readonly due: readonly LedgerUnit[];
  /** Of these. */
  readonly transformed: readonly LedgerUnit[];
  readonly failed: readonly LedgerUnit[];
  readonly pending: readonly LedgerUnit[];
  readonly carriedOver: readonly LedgerUnit[];
}

/**
 * The areas due in a plan year and what became of them. They are counted as the units of the end of that year: what was
 * merged later were two areas then.
 *
 * @example yearOf(historyFrom(entries), 2018).due.length // 2
 */
export function yearOf({ areas, successors }: History, year: number): YearOfAreas {
  const groups = new Map<string, { unit: LedgerUnit; entries: LedgerEntry[] }>();
  for (const entry of areas.flatMap(({ entries }) => entries)) {
    // A carried-over row proves a failure of the year before and is no figure of that year.
    if (entry.year !== year || entry.inferred) continue;
    const unit = unitOn(entry.unit, `${year}-12-31`, successors) ?? entry.unit;
    const group = groups.get(areaKey(unit)) ?? { unit, entries: [] };
    groups.set(areaKey(unit), group);
    group.entries.push(entry);
  }
  const due = [...groups.values()].filter(({ entries }) => entries.some(isSelection));
  const unitsWith = (verdict: ReturnType<typeof verdictOf>) =>
    due.filter(({ entries }) => verdictOf(entries) === verdict).map(({ unit }) => unit);
  return {
    due: due.map(({ unit }) => unit),
    transformed: unitsWith("met"),
    failed: unitsWith("notMet"),
    pending: unitsWith(null),
    carriedOver: due
      .filter(({ entries }) => entries.some(({ event }) => event === "carriedOver"))
      .map(({ unit }) => unit),
  };
}

/**
 * What the yearly objective is judged from.
 *
 * @example yearlyFacts(historyFrom(entries), 2018) // { due: 2, transformed: 1, failed: 1 }
 */
export function yearlyFacts(history: History, year: number): YearlyFacts {
  const { due, transformed, failed } = yearOf(history, year);
  return { due: due.length, transformed: transformed.length, failed: failed.length };
}

/** Areas ever transformed in the phase of the plan, and those of them that are complex again (Quy ước Q11). */
interface PhaseOfAreas {
  readonly transformed: readonly AreaHistory[];
  readonly relapsed: readonly AreaHistory[];
}

/**
 * The areas behind the sustained objective: by their last state, since an area transformed again is no relapsed one.
 *
 * @example phaseOf(historyFrom(entries), plan7488).transformed.length // 1
 */
export function phaseOf({ areas }: History, { period: { value } }: Plan): PhaseOfAreas {
  const transformed = areas.filter(({ entries }) =>
    entries.some(({ event, year }) => event === "met" && year >= value.from && year <= value.to),
  );
  // By the last state: transformed again after its relapse, an area is no relapsed one.
  return { transformed, relapsed: transformed.filter(({ state }) => !hasSuccess(state)) };
}

/**
 * What the sustained objective is judged from, at the day of the history.
 *
 * @example sustainedFacts(historyFrom(entries, { on: "2020-11-15" }), plan7488) // { transformed: 1, relapsed: 0 }
 */
export function sustainedFacts(history: History, plan: Plan): SustainedFacts {
  const { transformed, relapsed } = phaseOf(history, plan);
  return { transformed: transformed.length, relapsed: relapsed.length };
}

/**
 * Plan years in which an area is due, oldest first.
 *
 * @example yearsOf(historyFrom(entries)) // [2018]
 */
export function yearsOf({ areas }: History): readonly number[] {
  const years = new Set(areas.flatMap(({ entries }) => entries.filter(isStatedSelection).map(({ year }) => year)));
  return [...years].sort((a, b) => a - b);
}

/**
 * Whether nothing is told of any plan year up to one of them: what happened is then not known, and is not nothing.
 *
 * @param isOpen the list of the year itself does not state its areas
 * @example isPhaseUntold(null, 2019, plan7488, true) // true
 */
export function isPhaseUntold(history: History | null, year: number, plan: Plan, isOpen: boolean): boolean {
  const told = history ? yearsOf(history) : [];
  return isOpen && !told.some((one) => one >= plan.period.value.from && one <= year);
}

/**
 * Whether nobody tells of the plan years before one of them: a list and an evaluation are of their own year, what was
 * transformed before and what became complex again stands in a ledger.
 *
 * @param ledger what the ledger tells; empty where there is none
 * @example isPastUntold([], 2018, plan7488) // true
 */
export function isPastUntold(ledger: readonly LedgerEntry[], year: number, plan: Plan): boolean {
  return ledger.length === 0 && year > plan.period.value.from;
}

function isStatedSelection(entry: LedgerEntry): boolean {
  return isSelection(entry) && !entry.inferred;
}

function isSelection({ event }: LedgerEntry): boolean {
  return event === "approved" || event === "carriedOver";
}

/** Units merged within the year are one area: judged after the merger as one, else when all its parts are. */
function verdictOf(entries: readonly LedgerEntry[]): "met" | "notMet" | null {
  const last = entries.reduce((latest, { unit }) => (unit.register > latest ? unit.register : latest), "");
  const own = entries.filter(({ unit, event }) => unit.register === last && isJudgement(event));
  if (own[0]) return own[0].event === "met" ? "met" : "notMet";
  const parts = new Map<string, LedgerEntry[]>();
  for (const entry of entries) parts.set(areaKey(entry.unit), [...(parts.get(areaKey(entry.unit)) ?? []), entry]);
  const verdicts = [...parts.values()]
    .filter((part) => part.some(isSelection))
    .map((part) => part.find(({ event }) => isJudgement(event))?.event);
  if (verdicts.includes(undefined)) return null;
  return verdicts.includes("notMet") ? "notMet" : "met";
}

function isJudgement(event: LedgerEntry["event"]): boolean {
  return event === "met" || event === "notMet";
}
