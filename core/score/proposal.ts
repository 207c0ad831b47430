import { isCount } from "../share.ts";
import type { Seats } from "./fill-room.ts";
import { orderAreas } from "./order.ts";
import { countRivals } from "./ranking/rivals.ts";
import type { Scores } from "./score.ts";

/** Who the figures propose for the room left under the cap, whatever the blanks turn out to hold. Areas are indexes. */
export interface Proposal extends Seats {
  /** How many more areas the cap leaves room for; null where the plan sets no cap. */
  readonly room: number | null;
  /** Areas out of the contest, and why. */
  readonly excluded: readonly { readonly area: number; readonly because: ExclusionReason }[];
  /** Neither surely in nor surely out while cells are blank, best first; empty where no blank decides. */
  readonly undetermined: readonly number[];
}

export type ExclusionReason = "carried-over" | "approved" | "transformed" | "unclear" | "zero-score" | "duplicate";

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
}

/**
 * Proposes the eligible areas with points that are among the first for the room left, however the blanks of all are
 * filled. Where equal scores lie across the cut, nobody of them is proposed: they are `tied` for `seatsForTied` seats.
 * Where a blank decides, areas are `undetermined`; the blanks of those among them are what must be filled.
 *
 * @throws RangeError unless `cap` and `used` are counts.
 * @example proposeSelection({ scores, cap: 2, used: 1, eligible: [] }).proposed // [2]
 */
export function proposeSelection({ scores, cap, used, eligible }: Contest): Proposal & { readonly room: number } {
  const room = roomOf({ cap, used });
  const excluded = scores.areas.flatMap(({ high }, area) => {
    const because = eligible[area] ?? (high > 0 ? null : ("zero-score" as const));
    return because ? [{ area, because }] : [];
  });
  const out = new Set(excluded.map(({ area }) => area));
  const contest = orderAreas(scores).filter((area) => !out.has(area));
  const rivalsOf = countRivals(scores.ends(), contest);
  const standing = (area: number): "proposed" | "tied" | "undetermined" | "out" => {
    const { ahead, notBehind, maybeAhead, maybeNotBehind } = rivalsOf(area);
    if (ahead >= room) return "out";
    if (scores.areas[area]?.low === 0) return "undetermined";
    if (maybeNotBehind < room) return "proposed";
    return maybeAhead < room && notBehind >= room ? "tied" : "undetermined";
  };
  const standings = contest.map((area) => ({ area, is: standing(area) }));
  const those = (wanted: string) => standings.flatMap(({ area, is }) => (is === wanted ? [area] : []));
  const tied = those("tied");
  const [first] = tied;
  return {
    room,
    proposed: those("proposed"),
    tied,
    seatsForTied: first === undefined ? 0 : room - rivalsOf(first).maybeAhead,
    undetermined: those("undetermined"),
    excluded,
  };
}

/**
 * Seats left under the cap.
 *
 * @throws RangeError unless both are counts.
 */
export function roomOf({ cap, used }: Pick<ContestTerms, "cap" | "used">): number {
  if (!isCount(cap) || !isCount(used)) throw new RangeError(`no cap and use: ${cap}, ${used}`);
  return Math.max(0, cap - used);
}
