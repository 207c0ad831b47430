import type { CapUse, SelectionHistory, SelectionResult } from "./selection-result.ts";
import type { Criterion } from "../plan/plan.ts";
import { proposeSelection, type ExclusionReason, type Proposal } from "../score/proposal.ts";
import { placeLabel, outerRankRanges } from "../score/robustness.ts";
import type { Scale } from "../score/scale.ts";
import type { AreaFacts, Scores } from "../score/score.ts";
import { contendersOf, selectionContests } from "./selection-contests.ts";
import type { SelectionSheet } from "../sheet/selection/selection-sheet.ts";

interface Facts {
  readonly sheet: SelectionSheet;
  readonly criteria: readonly Criterion[];
  readonly scale: Scale;
  readonly facts: readonly AreaFacts[];
  readonly scores: Scores;
  /** Of all areas of the sheet together. */
  readonly rankRanges: SelectionResult["rankRanges"];
  readonly capUse: CapUse;
  readonly history: SelectionHistory | null;
}

/** Who the figures propose for the room beside what is stated, district by district where the sheet spans several. */
export function propose(given: Facts): Pick<SelectionResult, "proposal" | "places"> {
  const { sheet, scores } = given;
  const places: SelectionResult["places"][number][] = sheet.areas.map(() => null);
  const proposals = selectionContests(given).map(({ cap, used, members, eligible }) => {
    const proposal = proposeSelection({ scores, cap, used, eligible });
    placeContest(given, eligible, proposal.room, places);
    return { ...proposal, excluded: proposal.excluded.filter(({ area }) => members.has(area)) };
  });
  return { proposal: merge(proposals), places };
}

function placeContest(
  { criteria, scale, facts, rankRanges: allRanges }: Facts,
  eligible: readonly (ExclusionReason | null)[],
  room: number,
  places: SelectionResult["places"][number][],
): void {
  if (room === 0) return;
  const contest = contendersOf({ eligible });
  const everybody = contest.length === facts.length;
  const ranges = everybody
    ? allRanges
    : outerRankRanges(
        criteria,
        scale,
        contest.map((area) => facts[area] ?? []),
      );
  contest.forEach((area, index) => {
    const range = ranges?.[index];
    places[area] = range ? placeLabel(range, room) : null;
  });
}

function merge(proposals: readonly Proposal[]): Proposal {
  const sum = (of: (proposal: Proposal) => number) => proposals.reduce((total, proposal) => total + of(proposal), 0);
  return {
    room: proposals.length === 0 ? null : sum(({ room }) => room ?? 0),
    proposed: proposals.flatMap(({ proposed }) => proposed),
    tied: proposals.flatMap(({ tied }) => tied),
    seatsForTied: sum(({ seatsForTied }) => seatsForTied),
    excluded: proposals.flatMap(({ excluded }) => excluded),
    undetermined: proposals.flatMap(({ undetermined }) => undetermined),
  };
}
