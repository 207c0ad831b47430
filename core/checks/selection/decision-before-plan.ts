import { law } from "../../citation.ts";
import { dayText } from "../../civil-date.ts";
import { defineCheck } from "../check.ts";
import { needsAreas } from "../needs.ts";
import { areaInWords, namedUnit, placeIn } from "../sheet-parts.ts";

export const decisionBeforePlan = defineCheck({
  code: "decision-before-plan",
  on: ["selection", "ledger"],
  severity: "warning",
  title: { vi: "Quyết định trước ngày Kế hoạch", en: "Decision older than the plan" },
  citation: law("Kế hoạch 7488/KH-UBND", "III.2"),
  messages: {
    older: {
      what: {
        vi: "{unit}: quyết định ngày {date}, trước ngày {planDate}.",
        en: "{unit}: decision of {date}, before {planDate}.",
      },
      next: { vi: "Kiểm tra lại ngày quyết định.", en: "Check the date of the decision." },
    },
  },
  help: {
    vi: "Quyết định đưa địa bàn vào diện chuyển hóa không thể ký trước ngày ban hành Kế hoạch. Ngày sớm hơn thường là gõ nhầm năm, hoặc là quyết định của việc khác. Hãy sửa ngày, hoặc ghi lý do.",
    en: "No decision that selects an area under the plan is older than the plan. An earlier date mostly has a mistyped year, or is that of another matter. Correct the date, or record the reason.",
  },
  cannotRun: needsAreas,
  find({ plan, reading: { sheet } }, say) {
    const { issuedOn } = plan;
    if (!sheet || issuedOn === undefined) return [];
    return sheet.areas.flatMap((area) => {
      const iso = area.decisionDate?.iso ?? null;
      if ((!area.approved && !area.carriedOver) || iso === null || iso >= issuedOn) return [];
      return say("older", {
        numbers: { unit: areaInWords(sheet, area), date: dayText(iso), planDate: dayText(issuedOn) },
        cells: [placeIn(sheet, area, "decisionDate")],
        units: [namedUnit(area)],
        citation: plan.leaving,
        values: [iso],
      });
    });
  },
});
