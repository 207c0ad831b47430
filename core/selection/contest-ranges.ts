import type { RankRange } from "../score/order.ts";
import { roomOf } from "../score/proposal.ts";
import { outerRankRanges, placeLabel } from "../score/robustness.ts";
import { breakPoints, type BreakPoint } from "../score/ranking/break-points.ts";
import { factsToScore } from "./calculate-selection.ts";
import { standingOf } from "./rank-list.ts";
import { contendersOf, selectionContests } from "./selection-contests.ts";
import type { AssessedSelection } from "./selection-result.ts";

/** Areas that are held against the same places, and what their order among themselves rests on. */
export interface ContestRanges {
  /** Indexes of the areas, in the order of the sheet. */
  readonly members: readonly number[];
  /** One a member: between which ranks it stays among them when weights change within ±25 %. */
  readonly ranges: readonly RankRange[];
  readonly places: number;
  /** Where no seat is left: all areas, against the first places of the whole cap. */
  readonly isWhole: boolean;
  /** From which change of weights a member can come in or fall out; null for one that is not near the line. */
  readonly turning: (member: number) => BreakPoint | null;
}

/** The contests for the seats left, or where none is left the whole sheet against its cap; none where ranges are not computed. */
export function contestRanges({ selection: result, opened, options }: AssessedSelection): readonly ContestRanges[] {
  if (!result) return [];
  const { criteria } = opened.plan;
  const all = factsToScore(result.sheet, options.blankIsZero ?? false);
  const whole = standingOf(result);
  const contests =
    whole === null
      ? selectionContests(result).map((contest) => ({ members: contendersOf(contest), places: roomOf(contest) }))
      : [{ members: [...all.keys()], places: whole }];
  return contests.flatMap(({ members, places }) => {
    const facts = members.map((area) => all[area] ?? []);
    const own = () => (whole === null ? outerRankRanges(criteria, result.scale, facts) : result.rankRanges);
    const ranges = places === 0 ? null : own();
    if (!ranges) return [];
    let known: ReturnType<typeof breakPoints> | undefined;
    const turning = (member: number) => {
      const range = ranges[member];
      if (!range || placeLabel(range, places) !== "near") return null;
      return (known ??= breakPoints(criteria, result.scale, facts, places))(member);
    };
    return [{ members, ranges, places, isWhole: whole !== null, turning }];
  });
}
