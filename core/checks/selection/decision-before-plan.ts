import { clauseOr } from "../../plan/not-fixed.ts";
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
        citation: clauseOr(plan.leaving, plan),
        values: [iso],
      });
    });
  },
});
