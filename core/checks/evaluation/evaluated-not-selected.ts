import { unitOf } from "../../sheet/areas/unit-of-row.ts";
import { convention } from "../../citation.ts";
import { defineCheck } from "../check.ts";
import { needsDue } from "../needs.ts";
import { namedUnit, placeIn } from "../sheet-parts.ts";

export const evaluatedNotSelected = defineCheck({
  code: "evaluated-not-selected",
  on: ["evaluation"],
  severity: "error",
  title: { vi: "Đánh giá địa bàn không được chọn", en: "Evaluated but not selected" },
  citation: convention("Q9"),
  messages: {
    stray: {
      what: {
        vi: "{unit} (ô {cell}) được đánh giá nhưng không thuộc {count} địa bàn phải đánh giá trong năm.",
        en: "{unit} (cell {cell}) is evaluated but is none of the {count} areas due in the year.",
      },
      next: {
        vi: "Bỏ dòng này, hoặc bổ sung phê duyệt vào danh sách.",
        en: "Take the row out, or enter its approval into the list.",
      },
    },
  },
  cannotRun: needsDue,
  find({ plan, reading: { sheet }, areas, due }, say) {
    if (!sheet || !due) return [];
    const expected = new Set(due);
    return areas.flatMap(({ area }) => {
      const code = unitOf(area)?.code;
      if (code === undefined || expected.has(code)) return [];
      const place = placeIn(sheet, area);
      const numbers = { unit: namedUnit(area).name, cell: place.address, count: expected.size };
      return say("stray", {
        numbers,
        cells: [place],
        units: [namedUnit(area)],
        values: [],
        citation: plan.yearlyWhole,
      });
    });
  },
});
