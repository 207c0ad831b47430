import { convention } from "../../citation.ts";
import { terms } from "../../terms.ts";
import { defineCheck } from "../check.ts";
import { needsAreas } from "../needs.ts";
import { isDefinite } from "./evaluation-parts.ts";
import { namedUnit, placeIn } from "../sheet-parts.ts";

export const dashesDecide = defineCheck({
  code: "dashes-decide",
  on: ["evaluation"],
  severity: "info",
  title: { vi: "Kết quả đổi khi tính theo gạch đầu dòng", en: "The verdict would differ by dashes" },
  citation: convention("Q4"),
  messages: {
    differs: {
      what: {
        vi: "{unit} (ô {cell}): tính {targets} chỉ tiêu thì «{own}», tính {dashes} gạch đầu dòng thì «{byDashes}».",
        en: "{unit} (cell {cell}): by {targets} targets “{own}”, by {dashes} dashes “{byDashes}”.",
      },
      next: {
        vi: "Không cần sửa; nêu cách tính khi báo cáo.",
        en: "Nothing to correct; say in the report how it was counted.",
      },
    },
  },
  cannotRun: needsAreas,
  find({ plan, reading: { sheet }, areas }, say) {
    if (!sheet) return [];
    const dashes = new Set(plan.targets.map(({ dash }) => dash)).size;
    return areas.flatMap(({ area, success: { verdict }, alternatives }) => {
      if (!isDefinite(verdict) || !isDefinite(alternatives.dashes) || !alternatives.dashesDecide) return [];
      const place = placeIn(sheet, area);
      const numbers = {
        unit: namedUnit(area).name,
        cell: place.address,
        targets: plan.targets.length,
        dashes,
        own: terms.verdict[verdict],
        byDashes: terms.verdict[alternatives.dashes],
      };
      const values = [verdict, alternatives.dashes];
      return say("differs", {
        numbers,
        cells: [place],
        units: [namedUnit(area)],
        values,
        citation: plan.targetCounting,
      });
    });
  },
});
