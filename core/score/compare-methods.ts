import type { Criterion } from "../plan/plan.ts";
import type { AreaFacts } from "./facts.ts";
import { contestOrder, fillRoom, type Seats } from "./fill-room.ts";
import type { MethodBasis } from "./method-levels.ts";
import { offeredMethods, type ScoringMethod } from "./methods.ts";
import { isUnanswered, type Unanswered } from "./normalise/normalised.ts";
import { roomOf, type ContestTerms } from "./proposal.ts";
import type { Scale } from "./scale.ts";
import { scoreByMethod, type MethodScores } from "./score-by-method.ts";
import { scoreAreas } from "./score.ts";

/** One method with its scores, ranks and the seats it would give; areas are indexes. */
export interface MethodAnswer extends MethodScores, Seats {
  readonly method: ScoringMethod;
}

/** One method that has no answer here, and why. */
export interface UnansweredMethod extends Unanswered {
  readonly method: ScoringMethod;
}

/** The same areas by several methods. */
export interface MethodComparison {
  readonly methods: readonly (MethodAnswer | UnansweredMethod)[];
  /** How many of them have an answer. */
  readonly answered: number;
  /** For each area, under how many of these it is selected; a tie across the cut does not count. */
  readonly selectedUnder: readonly number[];
  /** For each area, under how many of these it is tied across the cut. */
  readonly tiedUnder: readonly number[];
}

/** What is compared, over which seats, and what some methods need. */
export interface ComparisonOptions extends MethodBasis {
  /** Those offered when left out. */
  readonly methods?: readonly ScoringMethod[];
  /** The contest for seats; without it nobody is selected. */
  readonly contest?: Partial<ContestTerms>;
}

/**
 * Scores, ranks and selects the areas of a sheet by several methods and counts how they agree. A scenario, never a
 * proposal. Who takes part in the contest is the same under all: the eligible areas without blanks in which something
 * is present, because not every method knows a zero that means nothing.
 *
 * @throws RangeError when the scale is not sound, when cap and use are no counts, or bounds and thresholds no decimals
 * @example compareMethods(plan7488.criteria, scale, facts, { methods: offeredMethods.slice(0, 1), contest: { cap: 1 } }).selectedUnder // [0, 1, 0, 0]
 */
export function compareMethods(
  criteria: readonly Criterion[],
  scale: Scale,
  facts: readonly AreaFacts[],
  options: ComparisonOptions = {},
): MethodComparison {
  const { methods = offeredMethods, contest = {}, ...basis } = options;
  const { cap = 0, used = 0, eligible = [] } = contest;
  const room = roomOf({ cap, used });
  const { areas } = scoreAreas(criteria, scale, facts);
  const isIn = (area: number) => !eligible[area] && (areas[area]?.points ?? 0) > 0;

  const compared = methods.map((method): MethodAnswer | UnansweredMethod => {
    const answer = scoreByMethod(criteria, scale, facts, method, basis);
    if (isUnanswered(answer)) return { method, ...answer };
    return { method, ...answer, ...fillRoom(contestOrder(answer.ranks, isIn), answer.ranks, room) };
  });
  const answers = compared.filter((one): one is MethodAnswer => !isUnanswered(one));
  const under = (of: (answer: MethodAnswer) => readonly number[]) =>
    facts.map((_facts, area) => answers.filter((answer) => of(answer).includes(area)).length);
  return {
    methods: compared,
    answered: answers.length,
    selectedUnder: under(({ proposed }) => proposed),
    tiedUnder: under(({ tied }) => tied),
  };
}
