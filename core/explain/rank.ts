import { formatRanks, fractionText, pointsText } from "../format.ts";
import type { Plan } from "../plan/plan.ts";
import { orderAreas, type RankRange } from "../score/order.ts";
import type { Scores } from "../score/score.ts";
import { fill, type Sentence } from "../sentence.ts";
import { nameCells, unitName } from "./cells.ts";
import { explanationOf, lineMaker, sameText, type Explanation, type Line } from "./explanation.ts";
import type { Explained } from "./explained.ts";
import { subjectOf } from "./subject.ts";

interface RankFacts {
  readonly scores: Scores;
  readonly rankBounds: readonly RankRange[];
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
  interval: {
    vi: "Điểm từ {low} đến {high}, vì còn ô trống ở {criteria}.",
    en: "Between {low} and {high} points, because of blanks in {criteria}.",
  },
  bounds: {
    vi: "{count} địa bàn chắc chắn đứng trên; {open} địa bàn có thể đứng trên hoặc không, tùy ô trống được điền thế nào. Vì vậy hạng từ {best} = 1 + {count} đến {worst} = {best} + {open}.",
    en: "{count} area(s) are surely ahead; {open} may be ahead or not, depending on what the blanks hold. Hence from rank {best} = 1 + {count} to {worst} = {best} + {open}.",
  },
  exact: {
    vi: "Điểm được so bằng phân số chính xác, không bằng số đã làm tròn.",
    en: "Points are compared as exact fractions, never as rounded figures.",
  },
});

/** Why an area has its rank, or only a range of ranks while cells are blank, from facts alone. */
function explainRank({ scores, rankBounds, area, subject, name }: RankFacts, plan: Plan): Explanation | null {
  const [bounds, score] = [rankBounds[area], scores.areas[area]];
  if (!bounds || !score) return null;
  const { ahead, level } = neighbours(scores, area);
  const { best, worst } = bounds;
  const exact = scores.exact(area);
  const lines: Line[] = [];
  if (!exact) {
    const ends = { low: pointsText(score.low, 2), high: pointsText(score.high, 2) };
    lines.push(say("interval", { ...ends, criteria: score.unknown.join(", ") }));
  }
  if (exact && best === worst) {
    lines.push(say("rank", { count: ahead.length, points: fractionText(exact), rank: best }));
  } else lines.push(say("bounds", { count: ahead.length, open: worst - best, best, worst }));
  if (level.length > 0) lines.push(say("level", { count: level.length }));
  return explanationOf({
    of: `rank:${subject}`,
    title: fill(title, { area: name }),
    value: sameText(formatRanks(bounds)),
    lines: [...lines, say("exact")],
    basis: [plan.scoring],
    madeOf: [`score:${subject}`],
  });
}

/** The areas surely before one, best first; those that may be before it; and those with the very same points. */
function neighbours(scores: Scores, area: number): Readonly<Record<"ahead" | "open" | "level", readonly number[]>> {
  const { low, high } = scores.ends();
  const [least, most] = [low[area] ?? 0, high[area] ?? 0];
  const others = orderAreas(scores).filter((one) => one !== area);
  const [lowOf, highOf] = [(one: number) => low[one] ?? 0, (one: number) => high[one] ?? 0];
  return {
    ahead: others.filter((one) => lowOf(one) > most),
    open: others.filter((one) => lowOf(one) <= most && highOf(one) > least),
    level: least === most ? others.filter((one) => lowOf(one) === least && highOf(one) === least) : [],
  };
}

/** The same for an area of a workbook, with the cells of those ahead, possibly ahead and level. */
export function rankInWorkbook({ plan, result }: Explained, area: number, subject: string): Explanation | null {
  if (!result) return null;
  const { sheet, scores, rankBounds } = result;
  const own = explainRank({ scores, rankBounds, area, subject, name: unitName(sheet, area) }, plan);
  if (!own) return null;
  const { ahead, open, level } = neighbours(scores, area);
  const all = [area, ...ahead, ...open, ...level];
  return {
    ...own,
    cells: nameCells(sheet, all),
    madeOf: all.map((one) => `score:${subjectOf(sheet.areas, one)}` as const),
  };
}
