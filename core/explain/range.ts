import { decimalSentence, formatRanks } from "../format.ts";
import type { Plan } from "../plan/plan.ts";
import { attainedRanges, type AttainedRange, type WeightsById } from "../score/attained-range.ts";
import type { RankRange } from "../score/order.ts";
import { factsToScore } from "../selection/calculate-selection.ts";
import { fill, inBoth, type Sentence } from "../sentence.ts";
import { nameCells, unitName } from "./cells.ts";
import { explanationOf, lineMaker, sameText, type Explanation, type Line } from "./explanation.ts";
import type { Explained } from "./explained.ts";

interface RangeFacts {
  /** Pair by pair. */
  readonly range: RankRange;
  /** All pairs together. */
  readonly attained: AttainedRange;
  /** How many areas there are. */
  readonly all: number;
  readonly subject: string;
  readonly name: Sentence;
  /** How many of them have blanks. */
  readonly incomplete: number;
  /** How far every weight changes, in percent; 25 when left out. */
  readonly spread?: number;
}

const title = { vi: "Khoảng hạng của {area}", en: "Range of ranks of {area}" };

const say = lineMaker({
  range: {
    vi: "Khi từng trọng số tự thay đổi trong ±{spread} %: {ahead} địa bàn vẫn đứng trên, {behind} địa bàn không thể đứng trên, {open} địa bàn có thể đổi chỗ với đơn vị này.",
    en: "When every weight changes by itself within ±{spread} %: {ahead} area(s) stay ahead, {behind} cannot come ahead, {open} may change places with it.",
  },
  blanks: {
    vi: "Bảng còn ô trống ở {count} địa bàn: mỗi ô trống có thể mang mọi giá trị, và đã kể hết.",
    en: "There are blanks in {count} area(s): each may hold anything, and all of it is counted in.",
  },
  attained: {
    vi: "Hạng {rank} đạt được, chẳng hạn với trọng số: {weights}.",
    en: "Rank {rank} is reached, for one with the weights: {weights}.",
  },
  narrower: {
    vi: "Xét mọi cặp cùng lúc thì không trọng số nào trong mức ấy cho hạng {bound}; hạng cuối có thể đến là {rank}.",
    en: "All pairs together, no such weights give rank {bound}; the last rank within reach is {rank}.",
  },
  boundOnly: {
    vi: "Chưa tìm được trọng số cho đúng hạng {rank}: đó chỉ là cận, nên nói «trong khoảng».",
    en: "No weights were found that give rank {rank}: it is a bound only.",
  },
  bounds: {
    vi: "Vì vậy hạng trong khoảng {best} = 1 + {ahead} đến {worst} = {all} − {behind}. Tính được, không lấy mẫu.",
    en: "Hence between {best} = 1 + {ahead} and {worst} = {all} − {behind}. Computed, not sampled.",
  },
});

/** Between which ranks an area stays, and how many may change places with it, from facts alone. */
function explainRange(
  { range, attained, all, incomplete, subject, name, spread = 25 }: RangeFacts,
  plan: Plan,
): Explanation {
  const { best, worst } = range;
  const counts = { spread, ahead: best - 1, behind: all - worst, open: worst - best };
  return explanationOf({
    of: `range:${subject}`,
    title: fill(title, { area: name }),
    value: sameText(formatRanks(range)),
    lines: [
      say("range", counts),
      ...(incomplete > 0 ? [say("blanks", { count: incomplete })] : []),
      say("bounds", { ...counts, best, worst, all }),
      ...endLines(best, attained.best, attained.attained.best),
      ...endLines(worst, attained.worst, attained.attained.worst),
    ],
    basis: [plan.scoring],
    madeOf: [`rank:${subject}`],
  });
}

function endLines(bound: number, rank: number, weights: WeightsById | null): readonly Line[] {
  const narrower = bound === rank ? [] : [say("narrower", { bound, rank })];
  if (!weights) return [...narrower, say("boundOnly", { rank })];
  const list = Object.entries(weights).map(([id, weight]) => ({ id, weight: decimalSentence(weight) }));
  const weightsText = inBoth((language) => list.map(({ id, weight }) => `${id} ${weight[language]}`).join("; "));
  return [...narrower, say("attained", { rank, weights: weightsText })];
}

/** The same for an area of a workbook, with its cell; null where ranges were not computed. */
export function rangeInWorkbook(
  { plan, result, options }: Explained,
  area: number,
  subject: string,
): Explanation | null {
  const range = result?.rankRanges?.[area];
  if (!result || !range) return null;
  const all = result.sheet.areas.length;
  const incomplete = result.scores.areas.filter(({ points }) => points === null).length;
  const facts = factsToScore(result.sheet, options.blankIsZero ?? false);
  const attained = attainedRanges(plan.criteria, result.scale, facts)(area);
  const own = explainRange({ range, attained, all, incomplete, subject, name: unitName(result.sheet, area) }, plan);
  return { ...own, cells: nameCells(result.sheet, [area]) };
}
