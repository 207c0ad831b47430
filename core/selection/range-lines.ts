import { placeLabel } from "../score/robustness.ts";
import type { RankRange } from "../score/order.ts";
import { fill, type Sentence } from "../sentence.ts";
import { terms } from "../terms.ts";
import type { ContestRanges } from "./contest-ranges.ts";
import type { CutStanding } from "./rank-list.ts";
import type { SelectionResult } from "./selection-result.ts";
import { turningSentence } from "./turning-sentence.ts";

const words = {
  about: {
    vi: "{count} địa bàn, {seats}; {cut} là mức cắt. {in} chắc trong, {near} sát mức cắt, {out} chắc ngoài.",
    en: "{count} areas, {seats}; {cut} is the cut. {in} firmly in, {near} near the line, {out} firmly out.",
  },
  left: { vi: "còn được chọn {places}", en: "{places} place(s) left" },
  whole: { vi: "so với {places} hạng đầu", en: "against the first {places}" },
  firm: { vi: "{area}: {label} với mọi trọng số trong ±25 %.", en: "{area}: {label} under all weights within ±25 %." },
  level: {
    vi: "{area}: {label} vì bằng điểm ở mức cắt hoặc vì còn ô trống, không vì trọng số.",
    en: "{area}: {label} by equal points at the cut or by blanks, not by the weights.",
  },
} satisfies Record<string, Sentence>;

/** One area of the picture of ranges. */
export interface RangeLine {
  /** Index into the sheet's areas. */
  readonly area: number;
  readonly name: string;
  readonly range: RankRange;
  readonly place: CutStanding;
  /** Why it is firm, or from which change of weights it comes in or falls out; worked out when it is asked for. */
  readonly told: () => Sentence;
}

/** The areas of a contest as its picture shows them: by the best rank within reach, then by the worst. */
export function rangeLines(contest: ContestRanges, result: SelectionResult): readonly RangeLine[] {
  const { members, ranges, places, isWhole, turning } = contest;
  const lines = members.flatMap((area, member): RangeLine[] => {
    const range = ranges[member];
    if (!range) return [];
    const name = result.sheet.areas[area]?.name ?? "";
    const place = placeLabel(range, places);
    const told = () => {
      const point = turning(member);
      if (point) return turningSentence(point, name, isWhole ? places : null, false);
      return fill(place === "near" ? words.level : words.firm, { area: name, label: terms.place[place] });
    };
    return [{ area, name, range, place, told }];
  });
  return lines.sort((a, b) => a.range.best - b.range.best || a.range.worst - b.range.worst);
}

/** How many there are, held against which places, and how many of each kind; `cut` says how the picture draws the cut. */
export function rangesSentence(
  lines: readonly RangeLine[],
  { places, isWhole }: Pick<ContestRanges, "places" | "isWhole">,
  cut: Sentence | string,
): Sentence {
  const count = (place: CutStanding) => lines.filter((line) => line.place === place).length;
  const counts = { in: count("in"), near: count("near"), out: count("out") };
  const seats = fill(isWhole ? words.whole : words.left, { places });
  return fill(words.about, { count: lines.length, seats, cut, ...counts });
}
