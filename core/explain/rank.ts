import {
  convention,
  drawLevel,
  fill,
  rankRanges,
  selectionContests,
  valueColumns,
  type RankRange,
  type SelectionAssessment,
  type SelectionResult,
  type Sentence,
} from "../index.ts";
import { fractionText } from "../format.ts";
import { inBoth } from "../sentence.ts";
import type { NamedCell, FigureWhy, WhyPart } from "./explanation.ts";
import { lastChosen } from "../selection/rank-list.ts";
import { cellOf, nameOf } from "./cells.ts";
import { words } from "./words.ts";

const sentences = {
  rankTitle: { vi: "Hạng của {area}", en: "Rank of {area}" },
  rank: {
    vi: "{count} địa bàn có điểm cao hơn {points}, nên hạng {rank}.",
    en: "{count} area(s) have more than {points} points, hence rank {rank}.",
  },
  level: {
    vi: "{count} địa bàn khác bằng điểm và cùng hạng.",
    en: "{count} other area(s) have equal points and the same rank.",
  },
  exact: {
    vi: "Điểm được so bằng phân số chính xác, không bằng số đã làm tròn.",
    en: "Points are compared as exact fractions, never as rounded figures.",
  },
  rangeTitle: { vi: "Khoảng hạng của {area}", en: "Range of ranks of {area}" },
  range: {
    vi: "Khi từng trọng số tự thay đổi trong ±25 %: {ahead} địa bàn vẫn đứng trên, {behind} địa bàn không thể đứng trên, {open} địa bàn có thể đổi chỗ với đơn vị này.",
    en: "When every weight changes by itself within ±25 %: {ahead} area(s) stay ahead, {behind} cannot come ahead, {open} may change places with it.",
  },
  bounds: {
    vi: "Vì vậy hạng trong khoảng {best} = 1 + {ahead} đến {worst} = {all} − {behind}. Tính được, không lấy mẫu; là cận ngoài, nên nói «trong khoảng».",
    en: "Hence between {best} = 1 + {ahead} and {worst} = {all} − {behind}. Computed, not sampled; an outer bound.",
  },
  standingTitle: { vi: "{area}: {label}", en: "{area}: {label}" },
  contest: {
    vi: "{areas} địa bàn tranh {places} chỗ. Khi trọng số đổi trong ±25 %, đơn vị này trong khoảng hạng {best} đến {worst} giữa các địa bàn ấy.",
    en: "{areas} areas contend for {places} place(s). When weights change within ±25 %, this one is between rank {best} and {worst} among them.",
  },
  whole: {
    vi: "Không còn chỗ để tranh; so với {places} hạng đầu của cả bảng, đơn vị này trong khoảng hạng {best} đến {worst}.",
    en: "No place is left; held against the first {places} of the whole sheet, this one is between rank {best} and {worst}.",
  },
  in: {
    vi: "Hạng kém nhất {worst} ≤ {places}: chắc trong.",
    en: "Its worst rank {worst} ≤ {places}: firmly in.",
  },
  near: {
    vi: "Hạng tốt nhất {best} ≤ {places} < hạng kém nhất {worst}: sát mức cắt.",
    en: "Best rank {best} ≤ {places} < worst rank {worst}: near the line.",
  },
  out: {
    vi: "Hạng tốt nhất {best} > {places}: chắc ngoài.",
    en: "Its best rank {best} > {places}: firmly out.",
  },
  behindTitle: { vi: "{area} còn kém bao nhiêu", en: "How far {area} stays behind" },
  gap: {
    vi: "{ahead}: {above} điểm; {behind}: {below} điểm; kém {gap} điểm.",
    en: "{ahead}: {above} points; {behind}: {below} points; behind by {gap} points.",
  },
  extra: {
    vi: "Để ngang điểm, chỉ thay đổi một tiêu chí thì cần thêm:",
    en: "To draw level by one criterion alone it would need this much more:",
  },
  impossible: {
    vi: "Tiêu chí không thể đưa lên ngang điểm",
    en: "Criteria that cannot bring it level",
  },
  none: {
    vi: "Không tiêu chí nào một mình đưa lên ngang điểm được.",
    en: "No criterion alone can bring it level.",
  },
  needs: { vi: "thêm", en: "more" },
} satisfies Record<string, Sentence>;

const named = ({ sheet }: SelectionResult, area: number): NamedCell[] => {
  const place = cellOf(sheet, area, "name");
  return place ? [{ place, name: nameOf(sheet, area) }] : [];
};

/** Why an area has its rank: who is ahead of it, who is level. */
export function rankReason({ plan, result }: SelectionAssessment, area: number): FigureWhy | null {
  const rank = result?.ranks[area];
  const exact = result?.scores.exact(area);
  if (!result || typeof rank !== "number" || !exact) return null;
  const all = [...result.ranks.keys()];
  const ahead = all
    .filter((one) => (result.ranks[one] ?? Infinity) < rank)
    .sort((a, b) => (result.ranks[a] ?? 0) - (result.ranks[b] ?? 0));
  const level = all.filter((one) => one !== area && result.ranks[one] === rank);
  return {
    title: fill(sentences.rankTitle, { area: nameOf(result.sheet, area) }),
    lines: [
      { sentence: fill(sentences.rank, { count: ahead.length, points: fractionText(exact), rank }) },
      ...(level.length > 0 ? [{ sentence: fill(sentences.level, { count: level.length }) }] : []),
      { sentence: sentences.exact },
    ],
    basis: [{ citation: plan.scoring }],
    cells: [area, ...ahead, ...level].flatMap((one) => named(result, one)),
  };
}

/** Between which ranks an area stays, and who may change places with it. */
export function rangeReason({ plan, result }: SelectionAssessment, area: number): FigureWhy | null {
  const range = result?.rankRanges?.[area];
  if (!result || !range) return null;
  const all = result.ranks.filter((rank) => rank !== null).length;
  const counts = { ahead: range.best - 1, behind: all - range.worst, open: range.worst - range.best };
  return {
    title: fill(sentences.rangeTitle, { area: nameOf(result.sheet, area) }),
    lines: [
      { sentence: fill(sentences.range, counts) },
      { sentence: fill(sentences.bounds, { ...counts, ...range, all }) },
    ],
    basis: [{ citation: plan.scoring }],
    cells: named(result, area),
  };
}

/** Why a place is firm or not. @param standingOf the ranks that it speaks of where no seat is left */
export function standingReason(
  { plan, result }: SelectionAssessment,
  area: number,
  standingOf: number | null,
): FigureWhy | null {
  if (!result) return null;
  const contest = standingOf === null ? contestRange(result, plan.criteria, area) : null;
  const range = contest?.range ?? result.rankRanges?.[area];
  const places = standingOf ?? contest?.room;
  if (!range || places === undefined) return null;
  const label = range.worst <= places ? "in" : range.best > places ? "out" : "near";
  const figures = { ...range, places };
  return {
    title: fill(sentences.standingTitle, { area: nameOf(result.sheet, area), label: words[label] }),
    lines: [
      {
        sentence: contest
          ? fill(sentences.contest, { ...figures, areas: contest.areas })
          : fill(sentences.whole, figures),
      },
      { sentence: fill(sentences[label], figures) },
    ],
    basis: [{ citation: plan.scoring }, { citation: plan.cap.percent.citation }],
    cells: named(result, area),
  };
}

interface ContestRange {
  readonly range: RankRange;
  readonly areas: number;
  readonly room: number;
}

/** The range among those who contend for the same seats. */
function contestRange(
  result: SelectionResult,
  criteria: SelectionAssessment["plan"]["criteria"],
  area: number,
): ContestRange | null {
  for (const { cap, used, eligible } of selectionContests(result)) {
    const contest = [...eligible.keys()].filter((one) => eligible[one] === null);
    const at = contest.indexOf(area);
    if (at < 0) continue;
    const facts = contest.map((one) => result.sheet.areas[one]?.facts ?? []);
    const range = rankRanges(criteria, result.scale, facts)?.[at];
    const areas = contest.filter((one) => result.ranks[one] !== null).length;
    return range ? { range, areas, room: Math.max(0, cap - used) } : null;
  }
  return null;
}

/** How far an area stays behind the last one chosen, and what it would need to draw level. */
export function behindReason({ plan, result }: SelectionAssessment, area: number): FigureWhy | null {
  const ahead = result ? (lastChosen(result)[area] ?? null) : null;
  if (!result || ahead === null) return null;
  const facts = result.sheet.areas.map((one) => one.facts);
  const near = drawLevel(plan.criteria, result.scale, facts, { ahead, behind: area });
  const [above, below] = [result.scores.exact(ahead), result.scores.exact(area)];
  if (!near || !above || !below) return null;
  const columns = valueColumns(plan.criteria);
  const parts = near.extraCases.map(({ column, cases, inWords }): WhyPart & { readonly cases: number | null } => {
    const place = cellOf(result.sheet, area, column);
    return {
      id: column,
      name: columns.find(({ id }) => id === column)?.heading ?? inBoth(() => column),
      how: cases === null ? inBoth(() => "") : sentences.needs,
      value: inWords,
      cells: place ? [place] : [],
      cases,
    };
  });
  return {
    title: fill(sentences.behindTitle, { area: nameOf(result.sheet, area) }),
    lines: [
      {
        sentence: fill(sentences.gap, {
          ahead: nameOf(result.sheet, ahead),
          above: fractionText(above),
          behind: nameOf(result.sheet, area),
          below: fractionText(below),
          gap: fractionText(near.gap),
        }),
      },
      { sentence: near.flipInWords },
      { sentence: parts.some(({ cases }) => cases !== null) ? sentences.extra : sentences.none },
    ],
    parts: parts.filter(({ cases }) => cases !== null),
    empty: { title: sentences.impossible, parts: parts.filter(({ cases }) => cases === null) },
    basis: [{ citation: plan.scoring }, { citation: convention("Q14") }],
    cells: [...named(result, ahead), ...named(result, area)],
  };
}
