import type { Unit } from "../register/unit.ts";
import { placeLabel } from "../score/robustness.ts";
import { orderAreas, type RankRange } from "../score/order.ts";
import type { Language } from "../sentence.ts";
import { placeInColumn } from "../sheet/header/column-with.ts";
import type { AreaRow } from "../sheet/selection/selection-sheet.ts";
import type { CellPlace } from "../table.ts";
import { selectionContests } from "./selection-contests.ts";
import type { SelectionResult } from "./selection-result.ts";
import { formatGap, formatRanks, formatScore } from "../format.ts";

/** Where an area stands with regard to the list: decided, proposed, or out of the contest. */
export type AreaMark =
  "approved" | "carried-over" | "proposed" | "tied" | "undetermined" | "transformed" | "zero-score" | "duplicate";

export type CutStanding = "in" | "near" | "out";

/** How far an area stays behind the last one chosen. */
interface Distance {
  /** Index of the area chosen, and its rank. */
  readonly area: number;
  readonly rank: string;
  readonly text: string;
}

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
  /** Best and worst rank by the blanks alone; one number where no blank leaves it open. */
  readonly ranks: RankRange;
  readonly ranksText: string;
  /** Null while a cell is blank. */
  readonly points: number | null;
  /** «61,4», or the interval «16,7–50,0». */
  readonly pointsText: string;
  /** Ids of the blank criteria. */
  readonly unknown: readonly string[];
  readonly range: RankRange | null;
  readonly marks: readonly AreaMark[];
  /** Whether it stays within the seats when the weights change; null where it takes no part, and above 500 areas. */
  readonly standing: CutStanding | null;
  /** How far it stays behind the last one that is in; null for those in, for equals, and where nobody is. */
  readonly behind: Distance | null;
}

export interface RankList {
  /** Best first by what each could come to, equals in the order of the sheet. */
  readonly ranked: readonly RankedArea[];
  /** How many of them stand above the cut line; null where each district has its own cut. */
  readonly cutAt: number | null;
  /** The first so many ranks that the standings speak of where no seat is left; null where they speak of the seats. */
  readonly standingOf: number | null;
  readonly lowestRank: number;
}

/** The order of a sheet as it is shown. */
export function rankListOf(result: SelectionResult, language: Language): RankList {
  const { scores, rankBounds } = result;
  const whole = standingOf(result);
  const chosen = lastChosen(result);
  const ranked = orderAreas(scores).flatMap((area): RankedArea[] => {
    const [score, ranks] = [scores.areas[area], rankBounds[area]];
    if (!score || !ranks) return [];
    return [
      {
        ...namedArea(result, area),
        ranks,
        ranksText: formatRanks(ranks),
        points: score.points,
        pointsText: formatScore(score, language),
        unknown: score.unknown,
        range: result.rankRanges?.[area] ?? null,
        marks: marksOfArea(result, area),
        standing: standingIn(result, area, whole),
        behind: distanceTo(result, area, chosen[area] ?? null, language),
      },
    ];
  });
  const cutAt = result.capUse.districts.length > 0 ? null : cutOf(ranked);
  return { ranked, cutAt, standingOf: whole, lowestRank: Math.max(0, ...rankBounds.map(({ worst }) => worst)) };
}

/** With seats left, areas contend for these; without any, what the ranges say of the whole cap is still worth knowing. */
export function standingOf({ proposal, capUse: { cap, districts } }: SelectionResult): number | null {
  return proposal.room === 0 && cap !== null && cap > 0 && districts.length === 0 ? cap : null;
}

function standingIn({ places, rankRanges }: SelectionResult, area: number, whole: number | null): CutStanding | null {
  if (whole === null) return places[area] ?? null;
  const range = rankRanges?.[area];
  return range ? placeLabel(range, whole) : null;
}

/**
 * For each area the last one that is in, of its own contest: of those proposed or tied, else of those decided; of these
 * only those without blanks.
 */
export function lastChosen(result: SelectionResult): readonly (number | null)[] {
  const { sheet, scores, proposal } = result;
  const { low } = scores.ends();
  const chosen: (number | null)[] = sheet.areas.map(() => null);
  for (const { members } of selectionContests(result)) {
    const contending = [...proposal.proposed, ...proposal.tied].filter((area) => members.has(area));
    const decided = [...members].filter((area) => sheet.areas[area]?.approved || sheet.areas[area]?.carriedOver);
    const of = (contending.length > 0 ? contending : decided).filter((area) => scores.areas[area]?.points !== null);
    const last = of.reduce<number | null>(
      (worst, area) => (worst === null || (low[area] ?? 0) < (low[worst] ?? 0) ? area : worst),
      null,
    );
    for (const area of members) chosen[area] = last;
  }
  return chosen;
}

function distanceTo(
  { sheet, scores, rankBounds }: SelectionResult,
  area: number,
  chosen: number | null,
  language: Language,
): Distance | null {
  const row = sheet.areas[area];
  const ranks = chosen === null ? undefined : rankBounds[chosen];
  if (chosen === null || !ranks || !row || row.approved || row.carriedOver) return null;
  const [own, other] = [scores.areas[area]?.points, scores.areas[chosen]?.points];
  if (typeof own !== "number" || typeof other !== "number" || scores.compare(area, chosen) >= 0) return null;
  return { area: chosen, rank: formatRanks(ranks), text: formatGap(other - own, language) };
}

function namedArea({ sheet }: SelectionResult, area: number): NamedArea {
  const row = sheet.areas[area];
  return {
    area,
    name: row?.name ?? "",
    unit: row ? unitOf(row) : null,
    place: row ? placeInColumn(sheet, row.row, "name") : null,
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
  if (proposal.undetermined.includes(area)) marks.push("undetermined");
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
