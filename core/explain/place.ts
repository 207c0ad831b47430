import type { Criterion } from "../plan/plan.ts";
import type { RankRange } from "../score/order.ts";
import { roomOf } from "../score/proposal.ts";
import { placeLabel, outerRankRanges } from "../score/robustness.ts";
import { factsToScore } from "../selection/calculate-selection.ts";
import { standingOf } from "../selection/rank-list.ts";
import { contendersOf, selectionContests } from "../selection/selection-contests.ts";
import type { SelectionResult } from "../selection/selection-result.ts";
import { fill } from "../sentence.ts";
import { terms } from "../terms.ts";
import { nameCells, nameOf } from "./cells.ts";
import { explanationOf, lineMaker, type Explanation } from "./explanation.ts";
import type { Resting } from "./explained.ts";

const title = { vi: "{area}: {label}", en: "{area}: {label}" };

const say = lineMaker({
  contest: {
    vi: "{areas} địa bàn tranh {places} chỗ. Khi trọng số đổi trong ±25 %, đơn vị này trong khoảng hạng {best} đến {worst} giữa các địa bàn ấy.",
    en: "{areas} areas contend for {places} place(s). When weights change within ±25 %, this one is between rank {best} and {worst} among them.",
  },
  whole: {
    vi: "Không còn chỗ để tranh; so với {places} hạng đầu của cả bảng, đơn vị này trong khoảng hạng {best} đến {worst}.",
    en: "No place is left; held against the first {places} of the whole sheet, this one is between rank {best} and {worst}.",
  },
  in: { vi: "Hạng kém nhất {worst} ≤ {places}: {label}.", en: "Its worst rank {worst} ≤ {places}: {label}." },
  near: {
    vi: "Hạng tốt nhất {best} ≤ {places} < hạng kém nhất {worst}: {label}.",
    en: "Best rank {best} ≤ {places} < worst rank {worst}: {label}.",
  },
  out: { vi: "Hạng tốt nhất {best} > {places}: {label}.", en: "Its best rank {best} > {places}: {label}." },
});

/** Why a place is firm or not: against the seats left, or where none is left against the first ranks of the sheet. */
export function placeInWorkbook(
  { plan, result, options }: Resting<"cap">,
  area: number,
  subject: string,
): Explanation | null {
  if (!result) return null;
  const whole = standingOf(result);
  const contest = whole === null ? contestOf(result, plan.criteria, area, options.blankIsZero ?? false) : null;
  const range = contest?.range ?? result.rankRanges?.[area];
  const places = whole ?? contest?.room;
  if (!range || places === undefined) return null;
  const code = placeLabel(range, places);
  const label = terms.place[code];
  const figures = { best: range.best, worst: range.worst, places, label };
  return explanationOf({
    of: `place:${subject}`,
    title: fill(title, { area: nameOf(result.sheet, area), label }),
    value: label,
    lines: [contest ? say("contest", { ...figures, areas: contest.areas }) : say("whole", figures), say(code, figures)],
    basis: [plan.scoring, plan.cap.percent.citation],
    cells: nameCells(result.sheet, [area]),
    madeOf: [`range:${subject}`, "cut"],
  });
}

interface Contest {
  readonly range: RankRange;
  readonly areas: number;
  readonly room: number;
}

/** The range among those who contend for the same seats. */
function contestOf(
  result: SelectionResult,
  criteria: readonly Criterion[],
  area: number,
  blankIsZero: boolean,
): Contest | null {
  const all = factsToScore(result.sheet, blankIsZero);
  for (const contest of selectionContests(result)) {
    const contenders = contendersOf(contest);
    const at = contenders.indexOf(area);
    if (at < 0) continue;
    const facts = contenders.map((one) => all[one] ?? []);
    const range = outerRankRanges(criteria, result.scale, facts)?.[at];
    return range ? { range, areas: contenders.length, room: roomOf(contest) } : null;
  }
  return null;
}
