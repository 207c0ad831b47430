import { compareRatios } from "../ratio.ts";
import { isCount } from "../share.ts";
import { contestOrder, fillRoom, type Seats } from "./fill-room.ts";
import type { Ranks } from "./order.ts";
import type { Scores } from "./score.ts";

/** Who the figures propose for the room left under the cap. Areas are indexes. */
export interface Proposal extends Seats {
  /** How many more areas the cap leaves room for. */
  readonly room: number;
  /** Areas out of the contest, and why. */
  readonly excluded: readonly { readonly area: number; readonly because: ExclusionReason }[];
  /**
   * Areas with blanks that could still come in, or draw level with the last one in, should the blanks turn out in
   * full. Empty when there is no room.
   */
  readonly couldEnter: readonly number[];
}

export type ExclusionReason =
  "carried-over" | "approved" | "transformed" | "unclear" | "zero-score" | "incomplete" | "duplicate";

/** The terms of a contest for seats, whatever the areas are scored by. */
export interface ContestTerms {
  /** Most areas the plan allows. */
  readonly cap: number;
  /** Distinct areas that count against it already. */
  readonly used: number;
  /** For each area null, or why it is not eligible. */
  readonly eligible: readonly (ExclusionReason | null)[];
}

/** What a proposal rests on. */
export interface Contest extends ContestTerms {
  readonly scores: Scores;
  readonly ranks: Ranks;
}

/**
 * Proposes the best eligible areas with a score above zero for the room left under the cap. Where equal scores lie
 * across the cut, nobody of them is proposed: they are `tied` for `seatsForTied` seats.
 *
 * @throws RangeError unless `cap` and `used` are counts.
 * @example proposeSelection({ scores, ranks: rankAreas(scores), cap: 2, used: 1, eligible: [] }).proposed // [1]
 */
export function proposeSelection(given: Contest): Proposal {
  const { scores, ranks } = given;
  const { room, contest, whyOut } = contestOf(given);
  const lastIn = contest[room - 1];
  return {
    room,
    ...fillRoom(contest, ranks, room),
    excluded: whyOut.flatMap((because, area) => (because ? [{ area, because }] : [])),
    couldEnter:
      room === 0
        ? []
        : [...whyOut.keys()].filter((area) => whyOut[area] === "incomplete" && reaches(scores, area, lastIn)),
  };
}

/**
 * Who takes part in a contest, best first, and why the others do not.
 *
 * @throws RangeError unless `cap` and `used` are counts.
 */
export function contestOf({ scores, ranks, cap, used, eligible }: Contest) {
  if (!isCount(cap) || !isCount(used)) throw new RangeError(`no cap and use: ${cap}, ${used}`);
  const whyOut = scores.areas.map(({ points }, area) => eligible[area] ?? outByScore(points));
  return {
    room: Math.max(0, cap - used),
    contest: contestOrder(ranks, (area) => whyOut[area] === null),
    whyOut,
  };
}

/** Why a score keeps an area out of every contest; null when it does not. */
export function outByScore(points: number | null): ExclusionReason | null {
  if (points === null) return "incomplete";
  return points > 0 ? null : "zero-score";
}

/** Could an area with blanks come to the score of the last one in, or to any points while seats are left? */
function reaches(scores: Scores, area: number, lastIn: number | undefined): boolean {
  const { high } = scores.exactBounds(area);
  const wanted = lastIn === undefined ? null : scores.exact(lastIn);
  return wanted ? compareRatios(high, wanted) >= 0 : high.numerator > 0n;
}
