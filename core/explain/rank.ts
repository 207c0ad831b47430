import { fractionText } from "../format.ts";
import type { Plan } from "../plan/plan.ts";
import type { Ranks } from "../score/order.ts";
import type { Scores } from "../score/score.ts";
import { fill, type Sentence } from "../sentence.ts";
import { nameCells, nameOf } from "./cells.ts";
import { explanationOf, lineMaker, sameText, type Explanation } from "./explanation.ts";
import type { Explained } from "./explained.ts";
import { subjectOf } from "./subject.ts";

interface RankFacts {
  readonly scores: Scores;
  readonly ranks: Ranks;
  /** The one asked about, and what it is called. */
  readonly area: number;
  readonly subject: string;
  readonly name: Sentence;
}

const title = { vi: "Hạng của {area}", en: "Rank of {area}" };

const say = lineMaker({
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
});

/** Why an area has its rank, from facts alone: how many are ahead of it, how many level. Null for one without a rank. */
function explainRank({ scores, ranks, area, subject, name }: RankFacts, plan: Plan): Explanation | null {
  const rank = ranks[area];
  const exact = scores.exact(area);
  if (typeof rank !== "number" || !exact) return null;
  const { ahead, level } = neighbours(ranks, area);
  return explanationOf({
    of: `rank:${subject}`,
    title: fill(title, { area: name }),
    value: sameText(rank),
    lines: [
      say("rank", { count: ahead.length, points: fractionText(exact), rank }),
      ...(level.length > 0 ? [say("level", { count: level.length })] : []),
      say("exact"),
    ],
    basis: [plan.scoring],
    madeOf: [`score:${subject}`],
  });
}

/** The areas before one, best first, and those of its own rank. */
function neighbours(ranks: Ranks, area: number): Readonly<Record<"ahead" | "level", readonly number[]>> {
  const ranked = ranks.flatMap((rank, index) => (rank === null ? [] : [{ rank, index }]));
  const own = ranks[area] ?? Infinity;
  const ahead = ranked.filter(({ rank }) => rank < own).sort((a, b) => a.rank - b.rank);
  const level = ranked.filter(({ rank, index }) => rank === own && index !== area);
  return { ahead: ahead.map(({ index }) => index), level: level.map(({ index }) => index) };
}

/** The same for an area of a workbook, with the cells of those ahead and level. */
export function rankInWorkbook({ plan, result }: Explained, area: number, subject: string): Explanation | null {
  if (!result) return null;
  const { sheet, scores, ranks } = result;
  const own = explainRank({ scores, ranks, area, subject, name: nameOf(sheet, area) }, plan);
  if (!own) return null;
  const { ahead, level } = neighbours(ranks, area);
  return {
    ...own,
    cells: nameCells(sheet, [area, ...ahead, ...level]),
    madeOf: [area, ...ahead, ...level].map((one) => `score:${subjectOf(sheet.areas, one)}` as const),
  };
}
