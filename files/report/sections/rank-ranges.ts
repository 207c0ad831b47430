import { formatRanks } from "../../../core/format.ts";
import { withoutSpaces } from "../../../core/report/paper-form.ts";
import { cutMark, rangeBar } from "../../../core/selection/range-bar.ts";
import { rangesSentence } from "../../../core/selection/range-lines.ts";
import type { Cell } from "../../../core/table.ts";
import { terms } from "../../../core/terms.ts";
import type { BlockTable } from "../blocks.ts";
import type { ReportFacts } from "../report-facts.ts";

/** Who is firmly in, near the line or firmly out when the weights change, as bars, and from which change an area turns. */
export function rankRanges({ contests = [] }: ReportFacts): (BlockTable & { readonly title: string }) | null {
  if (contests.length === 0) return null;
  return {
    title: "Khoảng hạng của các địa bàn khi trọng số đổi trong mức ±25%",
    headings: ["STT", "Đơn vị cấp xã", "Khoảng hạng", "Hình", "Vị trí", "Khi trọng số đổi"],
    rows: contests.flatMap(({ lines, contest }): readonly (readonly Cell[])[] => [
      [null, null, null, null, null, withoutSpaces(rangesSentence(lines, contest, cutMark).vi)],
      ...lines.map(({ name, range, place, told }, index) => [
        index + 1,
        name,
        formatRanks(range),
        rangeBar(range, lines.length, contest.places),
        terms.place[place].vi,
        withoutSpaces(told().vi),
      ]),
    ]),
    shares: [9, 22, 12, 48, 13, 42],
  };
}
