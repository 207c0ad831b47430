import {
  placeOf,
  type AreaRow,
  type CellPlace,
  type Language,
  type RankRange,
  type SelectionResult,
  type Unit,
} from "../../../core/index.ts";
import { formatPoints } from "../points-text.ts";

/** Where an area stands with regard to the list: decided, proposed, or out of the contest. */
export type AreaMark = "approved" | "carried-over" | "proposed" | "tied" | "transformed" | "zero-score" | "duplicate";

export interface NamedArea {
  /** Index into the sheet's areas. */
  readonly area: number;
  readonly name: string;
  /** The register's unit, when beyond doubt. */
  readonly unit: Unit | null;
  /** The cell that bears its name. */
  readonly place: CellPlace | null;
}

export interface RankedArea extends NamedArea {
  readonly rank: number;
  readonly points: number;
  readonly pointsText: string;
  readonly range: RankRange | null;
  readonly marks: readonly AreaMark[];
  /** Its place within the room left may turn with the weights. */
  readonly isNear: boolean;
}

export interface IncompleteArea extends NamedArea {
  readonly low: string;
  readonly high: string;
  /** Ids of the blank criteria. */
  readonly unknown: readonly string[];
  readonly couldEnter: boolean;
}

export interface RankList {
  /** Best first, equal ranks in the order of the sheet. */
  readonly ranked: readonly RankedArea[];
  /** How many of them stand above the cut line; null where each district has its own cut. */
  readonly cutAt: number | null;
  readonly lowestRank: number;
  readonly incomplete: readonly IncompleteArea[];
}

/** The order of a sheet as it is shown. */
export function rankListOf(result: SelectionResult, language: Language): RankList {
  const { sheet, scores, ranks } = result;
  const order = ranks.flatMap((rank, area) => {
    const points = scores.areas[area]?.points ?? null;
    return rank === null || points === null ? [] : [{ area, rank, points }];
  });
  order.sort((a, b) => a.rank - b.rank || a.area - b.area);
  const ranked = order.map(({ area, rank, points }): RankedArea => ({
    ...namedArea(result, area),
    rank,
    points,
    pointsText: formatPoints(points, language),
    range: result.rankRanges?.[area] ?? null,
    marks: marksOfArea(result, area),
    isNear: result.places[area] === "near",
  }));
  const incomplete = sheet.areas.flatMap((_row, area): IncompleteArea[] => {
    const score = scores.areas[area];
    if (!score || score.points !== null) return [];
    const [low, high] = [formatPoints(score.low, language), formatPoints(score.high, language)];
    const couldEnter = result.proposal.couldEnter.includes(area);
    return [{ ...namedArea(result, area), low, high, unknown: score.unknown, couldEnter }];
  });
  const cutAt = result.capUse.districts.length > 0 ? null : cutOf(ranked);
  return { ranked, cutAt, lowestRank: order.at(-1)?.rank ?? 0, incomplete };
}

function namedArea({ sheet }: SelectionResult, area: number): NamedArea {
  const row = sheet.areas[area];
  const nameColumn = sheet.columns.find(({ use }) => use === "name");
  return {
    area,
    name: row?.name ?? "",
    unit: row ? unitOf(row) : null,
    place: row && nameColumn ? placeOf(sheet.table, row.row, nameColumn.index) : null,
  };
}

function unitOf({ match }: AreaRow): Unit | null {
  return match.kind === "matched" ? match.unit : null;
}

function marksOfArea({ sheet, proposal }: SelectionResult, area: number): readonly AreaMark[] {
  const row = sheet.areas[area];
  const marks: AreaMark[] = [];
  if (row?.approved) marks.push("approved");
  if (row?.carriedOver) marks.push("carried-over");
  if (proposal.proposed.includes(area)) marks.push("proposed");
  if (proposal.tied.includes(area)) marks.push("tied");
  const because = proposal.excluded.find((one) => one.area === area)?.because;
  if (because === "transformed" || because === "zero-score" || because === "duplicate") marks.push(because);
  return marks;
}

const isIn = ({ marks }: RankedArea) => marks.includes("approved") || marks.includes("carried-over");

/**
 * The line runs below the last proposed area, else above the areas tied for the last seats, else, with no
 * room left, below those at the top that are in already.
 */
function cutOf(ranked: readonly RankedArea[]): number {
  const lastProposed = ranked.map(({ marks }) => marks.includes("proposed")).lastIndexOf(true);
  if (lastProposed >= 0) return lastProposed + 1;
  const firstTied = ranked.findIndex(({ marks }) => marks.includes("tied"));
  if (firstTied >= 0) return firstTied;
  const firstOut = ranked.findIndex((area) => !isIn(area));
  return firstOut >= 0 ? firstOut : ranked.length;
}
