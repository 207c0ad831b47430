import { convention } from "../../citation.ts";
import { formatRatio } from "../../ratio.ts";
import { tieBreaks } from "../../score/tie-breaks.ts";
import { defineCheck } from "../check.ts";
import { needsAreas } from "../needs.ts";
import { listOf, spoken } from "../listing.ts";
import { namedUnit, placeIn } from "../sheet-parts.ts";

export const tieAtCut = defineCheck({
  code: "tie-at-cut",
  on: ["selection"],
  fixing: "criteria",
  severity: "warning",
  title: { vi: "Bằng điểm ở mức cắt", en: "Tie at the cut" },
  citation: convention("Q13"),
  messages: {
    tied: {
      what: {
        vi: "Còn được chọn {seats} địa bàn cho {count} địa bàn bằng điểm nhau: {tied}.",
        en: "There are {seats} place(s) left for {count} areas with equal points: {tied}.",
      },
      next: {
        vi: "Xét điểm nhóm hình sự, rồi số tiêu chí có điểm, rồi chọn và ghi lý do.",
        en: "Weigh the points of the criminal group, then the number of criteria with points, then choose and record the reason.",
      },
    },
  },
  cannotRun: needsAreas,
  find({ plan, result }, say) {
    if (!result || result.proposal.tied.length === 0) return [];
    const { sheet, scores, proposal } = result;
    const rows = tieBreaks(scores, proposal.tied, plan.groups[0]?.id).flatMap((row) => {
      const area = sheet.areas[row.area];
      return area ? [{ area, points: twoDecimals(row.criminalPoints), criteria: row.criteriaPresent }] : [];
    });
    const named = rows.map(({ area, points, criteria }) =>
      spoken(
        namedUnit(area).name,
        { vi: " (nhóm hình sự ", en: " (criminal group " },
        points,
        { vi: " điểm, ", en: " points, " },
        criteria,
        { vi: " tiêu chí)", en: " criteria)" },
      ),
    );
    const exact = scores.exact(proposal.tied[0] ?? 0);
    return [
      say("tied", {
        numbers: { seats: proposal.seatsForTied, count: rows.length, tied: listOf(named) },
        cells: rows.map(({ area }) => placeIn(sheet, area)),
        units: rows.map(({ area }) => namedUnit(area)),
        citation: plan.scoring,
        values: [proposal.seatsForTied, exact ? formatRatio(exact) : ""],
      }),
    ];
  },
});

function twoDecimals(points: number): number {
  return Math.round(points * 100) / 100;
}
