import { clauseOr } from "../../plan/not-fixed.ts";
import { plan7488 } from "../../plan/plan-7488.ts";
import { defineCheck } from "../check.ts";
import { needsAreas } from "../needs.ts";
import { columnWith } from "../../sheet/header/column-with.ts";
import { areaInWords, namedUnit, placeIn } from "../sheet-parts.ts";

export const selectedWithoutDecision = defineCheck({
  code: "selected-without-decision",
  on: ["selection", "ledger"],
  severity: "warning",
  title: { vi: "Chưa ghi quyết định", en: "Selected without a decision" },
  citation: plan7488.cap.percent.citation,
  messages: {
    neither: {
      what: { vi: "{area}: chưa có số và ngày quyết định.", en: "{area}: the decision has neither number nor date." },
      next: { vi: "Điền số và ngày quyết định.", en: "Fill in the decision's number and date." },
    },
    noNumber: {
      what: { vi: "{area}: chưa có số quyết định.", en: "{area}: the decision has no number." },
      next: { vi: "Điền số quyết định.", en: "Fill in the decision's number." },
    },
    noDate: {
      what: { vi: "{area}: chưa có ngày quyết định.", en: "{area}: the decision has no date." },
      next: { vi: "Điền ngày quyết định.", en: "Fill in the decision's date." },
    },
  },
  cannotRun: needsAreas,
  find({ plan, reading: { sheet } }, say) {
    if (!sheet) return [];
    return sheet.areas.flatMap((area) => {
      if (!area.approved && !area.carriedOver) return [];
      const hasNumber = area.decisionNumber !== null;
      const hasDate = area.decisionDate !== null;
      if (hasNumber && hasDate) return [];
      const wanted = hasNumber ? "decisionDate" : "decisionNumber";
      const marked = area.approved ? "approved" : "carriedOver";
      return say(hasNumber ? "noDate" : hasDate ? "noNumber" : "neither", {
        numbers: { area: areaInWords(sheet, area) },
        cells: [placeIn(sheet, area, columnWith(sheet, wanted) ? wanted : marked)],
        units: [namedUnit(area)],
        citation: clauseOr(plan.authority?.decides?.citation ?? plan.cap?.percent.citation, plan),
        values: [hasNumber ? "number" : "", hasDate ? "date" : ""],
      });
    });
  },
});
