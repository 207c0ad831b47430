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
  help: {
    vi: "Kế hoạch liệt kê chỉ tiêu trong năm gạch đầu dòng, mỗi gạch có thể gồm nhiều yêu cầu. Theo quy ước, chúng tôi tính mười yêu cầu ngang nhau; nếu tính theo gạch đầu dòng (một gạch đạt khi mọi phần áp dụng của nó đạt) thì kết quả của địa bàn này sẽ khác. Điều này chỉ để biết khi báo cáo.",
    en: "The plan lists its targets in five dashes, some with several requirements. By convention ten equal requirements are counted; by dashes (one is met when all its applicable parts are) this area's verdict would be another. This is only to be known when reporting.",
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
