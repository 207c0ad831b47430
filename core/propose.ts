import type { CapUse, SelectionHistory, SelectionResult } from "./assessment.ts";
import { unitKey, unitOf } from "./cap-use.ts";
import type { Criterion } from "./plan/plan.ts";
import type { Ranks } from "./score/order.ts";
import { proposeSelection, type ExclusionReason, type Proposal } from "./score/proposal.ts";
import { placeLabel, rankRanges } from "./score/robustness.ts";
import type { Scale } from "./score/scale.ts";
import type { AreaFacts, Scores } from "./score/score.ts";
import { hasLeft } from "./column-history.ts";
import type { SelectionSheet } from "./sheet/selection-sheet.ts";

interface Facts {
  readonly sheet: SelectionSheet;
  readonly criteria: readonly Criterion[];
  readonly scale: Scale;
  readonly facts: readonly AreaFacts[];
  readonly scores: Scores;
  readonly ranks: Ranks;
  /** Of all areas of the sheet together. */
  readonly rankRanges: SelectionResult["rankRanges"];
  readonly capUse: CapUse;
  readonly history: SelectionHistory | null;
}

/** Who the figures propose for the room left, district by district where the sheet spans several. */
export function propose(given: Facts): Pick<SelectionResult, "proposal" | "places"> {
  const { sheet, capUse, scores, ranks } = given;
  const excluded = exclusions(sheet, given.history);
  const contests = contestsOf(sheet, capUse);
  const places: SelectionResult["places"][number][] = sheet.areas.map(() => null);
  const proposals = contests.map(({ cap, used, members }) => {
    // Areas of other districts are out of this contest; they are no exclusion to be told.
    const eligible = excluded.map((because, area) => because ?? (members.has(area) ? null : ("approved" as const)));
    const proposal = proposeSelection({ scores, ranks, cap, used, eligible });
    placeContest(given, members, excluded, proposal.room, places);
    return { ...proposal, excluded: proposal.excluded.filter(({ area }) => members.has(area)) };
  });
  return { proposal: merge(proposals), places };
}

interface Contest {
  readonly cap: number;
  readonly used: number;
  readonly members: ReadonlySet<number>;
}

function contestsOf({ areas }: SelectionSheet, { cap, used, districts }: CapUse): readonly Contest[] {
  const all = new Set(areas.keys());
  if (districts.length === 0) return [{ cap, used, members: all }];
  return districts.map(({ district, cap: own, used: inDistrict }) => ({
    cap: own,
    used: inDistrict,
    members: new Set(
      [...all].filter((index) => {
        const area = areas[index];
        return area !== undefined && unitOf(area)?.district?.code === district.code;
      }),
    ),
  }));
}

/** Not carried over, not approved already, each unit once (Quy ước Q3), and not transformed unless it relapsed (III.2). */
function exclusions({ areas }: SelectionSheet, history: SelectionHistory | null): readonly (ExclusionReason | null)[] {
  const seen = new Set<string>();
  return areas.map((area, at) => {
    const key = unitKey(area);
    const isAgain = seen.has(key);
    seen.add(key);
    if (area.carriedOver) return "carried-over";
    if (area.approved) return "approved";
    if (hasLeft(history?.pasts[at])) return "transformed";
    return isAgain ? "duplicate" : null;
  });
}

function placeContest(
  { criteria, scale, facts, rankRanges: allRanges }: Facts,
  members: ReadonlySet<number>,
  excluded: readonly (ExclusionReason | null)[],
  room: number,
  places: SelectionResult["places"][number][],
): void {
  if (room === 0) return;
  const contest = [...members].filter((area) => excluded[area] === null);
  const everybody = contest.length === facts.length;
  const ranges = everybody
    ? allRanges
    : rankRanges(
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
    room: sum(({ room }) => room),
    proposed: proposals.flatMap(({ proposed }) => proposed),
    tied: proposals.flatMap(({ tied }) => tied),
    seatsForTied: sum(({ seatsForTied }) => seatsForTied),
    excluded: proposals.flatMap(({ excluded }) => excluded),
    couldEnter: proposals.flatMap(({ couldEnter }) => couldEnter),
  };
}
