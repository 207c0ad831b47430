import type { Assessment } from "../../assess/assessment.ts";
import { formatRanks } from "../../format.ts";
import { contestRanges } from "../../selection/contest-ranges.ts";
import { cutMark, rangeBar } from "../../selection/range-bar.ts";
import { rangeLines, rangesSentence } from "../../selection/range-lines.ts";
import type { Language, Sentence } from "../../sentence.ts";
import type { ManagedLook, ManagedSheet } from "../../sheet/managed/managed-sheets.ts";
import type { Cell } from "../../table.ts";
import { terms } from "../../terms.ts";
import { greyFill, resultsSheet, rowBlock } from "./results-page.ts";

const headings: readonly Sentence[] = [
  { vi: "Đơn vị", en: "Unit" },
  { vi: "Khoảng hạng (±25%)", en: "Rank range (±25%)" },
  { vi: "Hình", en: "Picture" },
  { vi: "Vị trí", en: "Place" },
  { vi: "Khi trọng số đổi", en: "When the weights change" },
];
const widths = [26, 14, 40, 14, 56];

/** «Khoảng hạng»: the ranges as bars with the cut across them, and from which change of weights an area turns. */
export function rangesSheet(assessment: Assessment, language: Language): ManagedSheet | null {
  const { selection } = assessment;
  const contests = contestRanges(assessment);
  if (!selection || contests.length === 0) return null;
  const rows: (readonly Cell[])[] = [headings.map((heading) => heading[language])];
  const looks: ManagedLook[] = [];
  for (const contest of contests) {
    const lines = rangeLines(contest, selection);
    const block = rowBlock(rows.length, widths.length - 1);
    looks.push({ block, fill: greyFill, bold: true, isFree: true });
    rows.push([rangesSentence(lines, contest, cutMark)[language]]);
    for (const { name, range, place, told } of lines) {
      const bar = rangeBar(range, lines.length, contest.places);
      rows.push([name, formatRanks(range), bar, terms.place[place][language], told()[language]]);
    }
  }
  return resultsSheet({ name: "DIABAN_KHOANGHANG", rows, widths, headingRow: 0, looks }, assessment, language);
}
