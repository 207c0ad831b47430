/** Where an area stands in its life cycle (plan 7488, III.2–III.5). */
export const stages = [
  "reviewed",
  "proposed",
  "inTransformation",
  "notTransformed",
  "transformed",
  "monitored",
  "left",
  "relapsed",
] as const;

export type Stage = (typeof stages)[number];

/** What is to be remembered of an area's past. */
export interface AreaState {
  readonly stage: Stage;
  /** The last year in which it was approved or carried over; null when it never was. */
  readonly dueIn: number | null;
  /** The day of the decision for that year, null when none is given and when it was carried over. */
  readonly selectedOn: string | null;
  /** The last year in which it was transformed; null when it never was. */
  readonly transformedIn: number | null;
  /** The relapse stated since: its day, or its year where no day is given. Null while there is none. */
  readonly relapsedOn: string | null;
}

export const firstState: AreaState = {
  stage: "reviewed",
  dueIn: null,
  selectedOn: null,
  transformedIn: null,
  relapsedOn: null,
};

/**
 * It was transformed, and no relapse has been stated since.
 *
 * @example hasSuccess(firstState) // false
 */
export function hasSuccess({ transformedIn, relapsedOn }: AreaState): boolean {
  return transformedIn !== null && relapsedOn === null;
}

/** What weighs most comes first: of a merged unit that is what still has to be done. */
const byWeight: readonly Stage[] = [
  "inTransformation",
  "notTransformed",
  "relapsed",
  "transformed",
  "monitored",
  "left",
  "proposed",
  "reviewed",
];

/**
 * The state with which a merged unit begins: the stage that weighs most among those it was made of, the last years,
 * and a relapse of any of them, for the part that became complex again is now its own.
 */
export function joined(states: readonly AreaState[]): AreaState {
  const [first = firstState, ...more] = [...states].sort(
    (a, b) => byWeight.indexOf(a.stage) - byWeight.indexOf(b.stage) || (b.dueIn ?? 0) - (a.dueIn ?? 0),
  );
  return more.reduce(
    (sum, state) => ({
      stage: sum.stage,
      dueIn: sum.dueIn ?? state.dueIn,
      selectedOn: sum.selectedOn,
      transformedIn: laterOf(sum.transformedIn, state.transformedIn),
      relapsedOn: laterOf(sum.relapsedOn, state.relapsedOn),
    }),
    first,
  );
}

function laterOf<T extends string | number>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
