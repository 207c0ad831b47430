import { factsToScore } from "./calculate-selection.ts";
import type { AssessedSelection, SelectionResult } from "./selection-result.ts";
import { selectionContests, type SelectionContest } from "./selection-contests.ts";
import { contestOrder, fillRoom, type Seats } from "../score/fill-room.ts";
import type { MethodBasis } from "../score/method-levels.ts";
import { offeredMethods, type ScoringMethod } from "../score/methods.ts";
import { isUnanswered } from "../score/normalise/normalised.ts";
import { rankComplete } from "../score/order.ts";
import { scoreByMethod, type MethodScores } from "../score/score-by-method.ts";
import type { MethodAnswer, UnansweredMethod } from "../score/compare-methods.ts";
import type { Scale } from "../score/scale.ts";
import { scoreAreas } from "../score/score.ts";
import { withoutEachCriterion, type WithoutCriterion } from "../score/without-criterion.ts";

/** A list by one method beside the list as it is; areas are indexes. */
interface ListAnswer extends MethodAnswer {
  /** In now and not before; one that is tied across the cut is not in. */
  readonly entered: readonly number[];
  /** In before and not now. */
  readonly left: readonly number[];
}

/** A list by several methods. */
export interface ListComparison {
  /** Whether the seats are those left beside the decisions, or all, because none is left; those beside what is stated, where not all is. */
  readonly decisions: "kept" | "reopened" | "notStated";
  /** Seats that are contended for. */
  readonly room: number;
  /** Who has one by the default method and the scale of the workbook among the areas without blanks, as the methods are. */
  readonly now: Seats;
  readonly methods: readonly (ListAnswer | UnansweredMethod)[];
  /** How many of them have an answer. */
  readonly answered: number;
  /** For each area, under how many of these it is in. */
  readonly selectedUnder: readonly number[];
}

/** What is tried instead of what holds. */
interface ListTrial extends MethodBasis {
  /** Those offered when left out. */
  readonly methods?: readonly ScoringMethod[];
  /** The scale of the assessment when left out. */
  readonly scale?: Scale;
}

/**
 * Who would be on the list by other methods and other weights, district by district where the sheet spans several. A
 * trial: nothing that holds is changed. Where no seat is left, all seats of the cap are contended for anew.
 *
 * @returns null without a result
 * @throws RangeError when the scale is not sound
 * @example compareSelection(assess([table], plan7488, 2018)).now.proposed // [1, 3]
 */
export function compareSelection(assessment: AssessedSelection, trial: ListTrial = {}): ListComparison | null {
  const { opened, selection: result, options } = assessment;
  const { methods = offeredMethods, scale, ...basis } = trial;
  if (!result) return null;
  const { criteria } = opened.plan;
  const facts = factsToScore(result.sheet, options.blankIsZero ?? false);
  const { decisions, contests } = openContests(result);
  const { areas } = result.scores;
  const seatsBy = (ranks: MethodScores["ranks"], scored: typeof areas) =>
    mergeSeats(
      contests.map(({ cap, used, eligible }) => {
        const isIn = (area: number) => !eligible[area] && (scored[area]?.points ?? 0) > 0;
        return fillRoom(contestOrder(ranks, isIn), ranks, Math.max(0, cap - used));
      }),
    );
  const now = seatsBy(rankComplete(result.scores), areas);
  const tried = scale ?? result.scale;
  const scored = scale ? scoreAreas(criteria, scale, facts).areas : areas;

  const compared = methods.map((method): ListAnswer | UnansweredMethod => {
    const answer = scoreByMethod(criteria, tried, facts, method, basis);
    if (isUnanswered(answer)) return { method, ...answer };
    const seats = seatsBy(answer.ranks, scored);
    return { method, ...answer, ...seats, ...turnover(now.proposed, seats.proposed) };
  });
  const answers = compared.filter((one): one is ListAnswer => !isUnanswered(one));
  return {
    decisions,
    room: contests.reduce((sum, { cap, used }) => sum + Math.max(0, cap - used), 0),
    now,
    methods: compared,
    answered: answers.length,
    selectedUnder: facts.map((_facts, area) => answers.filter(({ proposed }) => proposed.includes(area)).length),
  };
}

/**
 * Who would be on the list without each criterion in turn, over the same seats as `compareSelection`.
 *
 * @returns one entry a criterion that takes part and has a weight, in the plan's order; none without a result
 * @example selectionWithout(assess([table], plan7488, 2018))[0].criterion // "a1"
 */
export function selectionWithout({
  opened,
  selection: result,
  options,
}: AssessedSelection): readonly WithoutCriterion[] {
  if (!result) return [];
  const facts = factsToScore(result.sheet, options.blankIsZero ?? false);
  return withoutEachCriterion(opened.plan.criteria, result.scale, facts, openContests(result).contests);
}

/** Without any seat left there would be nothing to compare. */
function openContests(
  result: SelectionResult,
): Pick<ListComparison, "decisions"> & { readonly contests: readonly SelectionContest[] } {
  const kept = selectionContests(result);
  if (kept.some(({ cap, used }) => cap > used))
    return { decisions: result.capUse.used === null ? "notStated" : "kept", contests: kept };
  return { decisions: "reopened", contests: selectionContests(result, "reopened") };
}

function turnover(before: readonly number[], after: readonly number[]): Pick<ListAnswer, "entered" | "left"> {
  return {
    entered: after.filter((area) => !before.includes(area)),
    left: before.filter((area) => !after.includes(area)),
  };
}

function mergeSeats(seats: readonly Seats[]): Seats {
  return {
    proposed: seats.flatMap(({ proposed }) => proposed),
    tied: seats.flatMap(({ tied }) => tied),
    seatsForTied: seats.reduce((sum, { seatsForTied }) => sum + seatsForTied, 0),
  };
}
