import type { DistrictCap, SelectionResult } from "./selection-result.ts";
import { unitKey, unitOf } from "../sheet/areas/unit-of-row.ts";
import { hasLeft } from "./column-history.ts";
import { isUnclear } from "./cap-use.ts";
import type { ContestTerms, ExclusionReason } from "../score/proposal.ts";

/** One contest for seats: that of the sheet, or in a province's sheet that of one district. */
export interface SelectionContest extends ContestTerms {
  /** Indexes of the areas that it is about. */
  readonly members: ReadonlySet<number>;
  /** For each area of the sheet null, or why it takes no part; areas of other districts are "approved". */
  readonly eligible: readonly (ExclusionReason | null)[];
}

type Seats = Pick<DistrictCap, "cap" | "atLeast" | "unclear">;

/** What the contests of a list follow from. */
type ContestBasis = Pick<SelectionResult, "sheet" | "capUse" | "history">;

/**
 * The contests for the seats under the cap, district by district where the sheet spans several. Out of them is who is
 * carried over, approved already, named twice (Quy ước Q3), or transformed without a relapse since (III.2). Where the
 * plan sets no cap there are no seats to contend for, and no contest.
 *
 * @param decisions "kept": the seats of the cap beside what is stated to be on the list, or may be by a mark that cannot
 *   be read; "reopened": all seats beside what is known to be carried over, as if nothing were approved yet
 * @example selectionContests(assessSelection([table], plan7488, 2018).result)[0].used // 1
 */
export function selectionContests(
  { sheet, capUse, history }: ContestBasis,
  decisions: "kept" | "reopened" = "kept",
): readonly SelectionContest[] {
  const isDecided = decisions === "kept";
  const out = exclusionsOf({ sheet, history }, isDecided);
  const all = new Set(sheet.areas.keys());
  const { districts, cap } = capUse;
  if (cap === null) return [];
  const seats = (members: ReadonlySet<number>, { cap, atLeast, unclear }: Seats) => ({
    cap,
    used: isDecided ? atLeast + unclear : carriedOverAmong(members, sheet.areas),
    members,
  });
  if (districts.length === 0) return [{ ...seats(all, { ...capUse, cap }), eligible: out }];
  return districts.map((own) => {
    const { district } = own;
    const members = new Set(
      [...all].filter((index) => {
        const area = sheet.areas[index];
        return area !== undefined && unitOf(area)?.district?.code === district.code;
      }),
    );
    return {
      ...seats(members, own),
      // Areas of other districts are out of this contest; they are no exclusion to be told.
      eligible: out.map((because, area) => because ?? (members.has(area) ? null : ("approved" as const))),
    };
  });
}

/**
 * The areas that take part in a contest, in the order of the sheet.
 *
 * @example contendersOf({ eligible: [null, "approved", null] }) // [0, 2]
 */
export function contendersOf({ eligible }: Pick<SelectionContest, "eligible">): readonly number[] {
  return [...eligible.keys()].filter((area) => eligible[area] === null);
}

function exclusionsOf(
  { sheet: { areas }, history }: Pick<ContestBasis, "sheet" | "history">,
  isDecided: boolean,
): readonly (ExclusionReason | null)[] {
  const seen = new Set<string>();
  return areas.map((area, at) => {
    const key = unitKey(area);
    const isAgain = seen.has(key);
    seen.add(key);
    if (area.carriedOver) return "carried-over";
    if (area.approved && isDecided) return "approved";
    if (isUnclear(area)) return "unclear";
    if (hasLeft(history?.pasts[at])) return "transformed";
    return isAgain ? "duplicate" : null;
  });
}

function carriedOverAmong(members: ReadonlySet<number>, areas: ContestBasis["sheet"]["areas"]): number {
  return new Set(areas.filter((area, index) => members.has(index) && area.carriedOver).map(unitKey)).size;
}
