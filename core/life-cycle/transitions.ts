import { stages, type AreaState, type Stage } from "./area-state.ts";
import type { LedgerEntry, LedgerEvent } from "./ledger-entry.ts";

/** Why an entry cannot be true of an area in its state. */
export type Refusal =
  /** Judged in a year for which it was neither approved nor carried over. */
  | "notSelected"
  /** Judged in a year whose «Chuyển tiếp» was itself left out. */
  | "selectionLeftOut"
  /** Judged on a day before it was approved. */
  | "judgedTooEarly"
  /** Carried over although it was not on the list the year before. */
  | "notOnListBefore"
  /** Carried over although it was transformed the year before. */
  | "transformedBefore"
  /** A relapse, or leaving the list, of an area that was never transformed. */
  | "neverTransformed"
  /** Leaving the list while it is on it, not judged or not transformed. */
  | "stillOnList"
  | "alreadyRelapsed"
  | "alreadyLeft";

type Row = Readonly<Record<Stage, Stage | Refusal>>;

const anywhere = (cell: Stage | Refusal): Row => ({
  reviewed: cell,
  proposed: cell,
  inTransformation: cell,
  notTransformed: cell,
  transformed: cell,
  monitored: cell,
  left: cell,
  relapsed: cell,
});

/** Two events need a success that still stands; these are told before the stage is asked. */
const needsSuccess: ReadonlySet<LedgerEvent> = new Set(["relapsed", "left"]);

/**
 * The life cycle: reviewed → proposed → approved for a year → transformed or not → carried over, monitored, off the
 * list, or complex again. Row: what happens; column: where the area stands; cell: where it stands then, or why it
 * cannot be. Approving an area again after its success is no impossibility: the plan forbids it (III.2), and a check of
 * the selection says so.
 */
const transitions: Readonly<Record<LedgerEvent, Row>> = {
  proposed: { ...anywhere("proposed"), inTransformation: "inTransformation" },
  approved: anywhere("inTransformation"),
  carriedOver: {
    ...anywhere("notOnListBefore"),
    inTransformation: "inTransformation",
    notTransformed: "inTransformation",
    transformed: "transformedBefore",
    monitored: "transformedBefore",
    left: "transformedBefore",
    relapsed: "transformedBefore",
  },
  met: { ...anywhere("notSelected"), inTransformation: "transformed" },
  notMet: { ...anywhere("notSelected"), inTransformation: "notTransformed" },
  // Watching an area changes nothing unless it was transformed; an area may be watched that never was on the list.
  monitored: {
    reviewed: "reviewed",
    proposed: "proposed",
    inTransformation: "inTransformation",
    notTransformed: "notTransformed",
    transformed: "monitored",
    monitored: "monitored",
    left: "monitored",
    relapsed: "relapsed",
  },
  left: { ...anywhere("left"), inTransformation: "stillOnList", notTransformed: "stillOnList", left: "alreadyLeft" },
  // Selected again before the relapse is written down, it is worked on all the same.
  relapsed: { ...anywhere("relapsed"), inTransformation: "inTransformation" },
};

/**
 * The state after an entry, or why the entry cannot be true.
 *
 * @example step(firstState, entries[0]).stage // "inTransformation"
 */
export function step(state: AreaState, entry: LedgerEntry): AreaState | Refusal {
  const { event } = entry;
  const refusal = refusalBefore(state, entry);
  if (refusal) return refusal;
  const cell = transitions[event][state.stage];
  return isStage(cell) ? { ...state, ...memoryOf(entry), stage: cell } : cell;
}

export function isRefusal(stepped: AreaState | Refusal): stepped is Refusal {
  return typeof stepped === "string";
}

function isStage(cell: Stage | Refusal): cell is Stage {
  return (stages as readonly string[]).includes(cell);
}

/** What no stage tells: years, days, and a success long ago. */
function refusalBefore(
  { dueIn, selectedOn, transformedIn, relapsedOn }: AreaState,
  { event, year, date }: LedgerEntry,
): Refusal | null {
  if (needsSuccess.has(event)) {
    if (transformedIn === null) return "neverTransformed";
    if (relapsedOn !== null) return "alreadyRelapsed";
  }
  if (event === "met" || event === "notMet") {
    if (dueIn !== year) return "notSelected";
    if (date !== null && selectedOn !== null && date < selectedOn) return "judgedTooEarly";
  }
  // Carried over to the next year, not to a later one (Quy ước Q9).
  if (event === "carriedOver" && dueIn !== year - 1) return "notOnListBefore";
  return null;
}

/** What the entry adds to the memory of the area. */
function memoryOf({ event, year, date }: LedgerEntry): Partial<AreaState> {
  switch (event) {
    case "approved":
      return { dueIn: year, selectedOn: date };
    case "carriedOver":
      // Its decision is that of an earlier year.
      return { dueIn: year, selectedOn: null };
    case "met":
      return { transformedIn: year, relapsedOn: null };
    case "relapsed":
      return { relapsedOn: date ?? String(year) };
    case "proposed":
    case "notMet":
    case "monitored":
    case "left":
      return {};
  }
}
