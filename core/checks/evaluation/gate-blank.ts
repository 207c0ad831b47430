import { plan7488 } from "../../plan/plan-7488.ts";
import { defineCheck } from "../check.ts";
import { needsAreas } from "../needs.ts";
import { listOf } from "../listing.ts";
import { columnWith } from "../../sheet/header/column-with.ts";
import { areaInWords, namedUnit, placeIn } from "../sheet-parts.ts";

export const gateBlank = defineCheck({
  code: "gate-blank",
  on: ["evaluation"],
  severity: "warning",
  title: { vi: "Điều kiện bắt buộc chưa kết luận", en: "Gate not judged" },
  citation: plan7488.successFloor.citation,
  messages: {
    blank: {
      what: {
        vi: "{gate} ({title}): {count} địa bàn chưa được kết luận: {areas}.",
        en: "{gate} ({title}): {count} area(s) not judged yet: {areas}.",
      },
      next: {
        vi: "Ghi «Có» hoặc «Không» theo kết luận của cấp có thẩm quyền.",
        en: "Write “Có” or “Không” as the authority concludes.",
      },
    },
  },
  cannotRun: needsAreas,
  find({ plan, reading: { sheet }, areas }, say) {
    if (!sheet) return [];
    return plan.gates.flatMap(({ id, title, citation }) => {
      // A gate without any column is told with the columns that are missing.
      if (!columnWith(sheet, id)) return [];
      const open = areas.filter(({ gates }) => (gates[id] ?? null) === null);
      if (open.length === 0) return [];
      return say("blank", {
        numbers: {
          gate: id,
          title,
          count: open.length,
          areas: listOf(open.map(({ area }) => areaInWords(sheet, area))),
        },
        cells: open.map(({ area }) => placeIn(sheet, area, id)),
        units: open.map(({ area }) => namedUnit(area)),
        column: id,
        values: [],
        citation,
      });
    });
  },
});
