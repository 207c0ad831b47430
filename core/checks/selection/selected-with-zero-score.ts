import { convention } from "../../citation.ts";
import { defineCheck } from "../check.ts";
import { needsAreas } from "../needs.ts";
import { areaInWords, namedUnit, placeIn } from "../sheet-parts.ts";

export const selectedWithZeroScore = defineCheck({
  code: "selected-with-zero-score",
  on: ["selection"],
  fixing: "criteria",
  severity: "warning",
  title: { vi: "Chọn địa bàn 0 điểm", en: "Selected with no points" },
  citation: convention("Q13"),
  messages: {
    zero: {
      what: {
        vi: "{area} được chọn nhưng có 0 điểm ở cả {criteria} tiêu chí.",
        en: "{area} is selected but has no points in any of the {criteria} criteria.",
      },
      next: {
        vi: "Kiểm tra số liệu và dấu phê duyệt; nếu đúng, ghi lý do.",
        en: "Check the figures and the mark; if they are right, record the reason.",
      },
    },
  },
  cannotRun: needsAreas,
  find({ plan, result }, say) {
    if (!result) return [];
    const { sheet, scores } = result;
    return sheet.areas.flatMap((area, index) => {
      if (!area.approved || scores.exact(index)?.numerator !== 0n) return [];
      return say("zero", {
        numbers: { area: areaInWords(sheet, area), criteria: scores.criteria.length },
        cells: [placeIn(sheet, area, "approved")],
        units: [namedUnit(area)],
        citation: plan.scoring,
        values: [0],
      });
    });
  },
});
