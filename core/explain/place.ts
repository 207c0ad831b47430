import { placeLabel } from "../score/robustness.ts";
import { contestRanges } from "../selection/contest-ranges.ts";
import { turningSentence } from "../selection/turning-sentence.ts";
import { fill } from "../sentence.ts";
import { terms } from "../terms.ts";
import { nameCells, unitName } from "./cells.ts";
import { explanationOf, lineMaker, type Explanation } from "./explanation.ts";
import type { Resting } from "./explained.ts";

const title = { vi: "{area}: {label}", en: "{area}: {label}" };

const say = lineMaker({
  contest: {
    vi: "{areas} địa bàn, còn được chọn {places}. Khi trọng số đổi trong ±25 %, đơn vị này trong khoảng hạng {best} đến {worst} giữa các địa bàn ấy.",
    en: "{areas} areas contend for {places} place(s). When weights change within ±25 %, this one is between rank {best} and {worst} among them.",
  },
  whole: {
    vi: "Không còn được chọn địa bàn nào; so với {places} hạng đầu của cả bảng, đơn vị này trong khoảng hạng {best} đến {worst}.",
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
export function placeInWorkbook(explained: Resting<"cap">, area: number, subject: string): Explanation | null {
  const { plan, result } = explained;
  const contest = contestRanges(explained).find(({ members }) => members.includes(area));
  const member = contest?.members.indexOf(area) ?? -1;
  const range = contest?.ranges[member];
  if (!result || !contest || !range) return null;
  const { places, isWhole, members } = contest;
  const code = placeLabel(range, places);
  const label = terms.place[code];
  const figures = { best: range.best, worst: range.worst, places, label };
  const point = contest.turning(member);
  const name = unitName(result.sheet, area);
  return explanationOf({
    of: `place:${subject}`,
    title: fill(title, { area: name, label }),
    value: label,
    lines: [
      isWhole ? say("whole", figures) : say("contest", { ...figures, areas: members.length }),
      say(code, figures),
      ...(point ? [{ sentence: turningSentence(point, name, isWhole ? places : null) }] : []),
    ],
    basis: [plan.scoring, plan.cap.percent.citation],
    cells: nameCells(result.sheet, [area]),
    madeOf: [`range:${subject}`, "cut"],
  });
}
