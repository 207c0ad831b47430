import { convention } from "../../citation.ts";
import { terms } from "../../terms.ts";
import { defineCheck } from "../check.ts";
import { needsAreas } from "../needs.ts";
import { listOf } from "../listing.ts";
import { isDefinite } from "./evaluation-parts.ts";
import { namedUnit, placeIn } from "../sheet-parts.ts";

export const notApplicableDecides = defineCheck({
  code: "not-applicable-decides",
  on: ["evaluation"],
  severity: "warning",
  title: { vi: "Chỉ tiêu không áp dụng quyết định kết quả", en: "Targets not applicable decide" },
  citation: convention("Q5"),
  messages: {
    decides: {
      what: {
        vi: "{unit} (ô {cell}): kết quả là «{own}»; chỉ tiêu không áp dụng ({targets}) bỏ khỏi mẫu số thì «{leaveOut}», tính là đạt thì «{asMet}», tính là không đạt thì «{asNotMet}».",
        en: "{unit} (cell {cell}): the verdict is “{own}”; with targets not applicable ({targets}) left out it is “{leaveOut}”, counted as met “{asMet}”, counted as not met “{asNotMet}”.",
      },
      next: {
        vi: "Xin ý kiến cấp có thẩm quyền và ghi lý do.",
        en: "Ask the authority and record the reason.",
      },
    },
  },
  cannotRun: needsAreas,
  find({ plan, reading: { sheet }, areas }, say) {
    if (!sheet) return [];
    return areas.flatMap(({ area, targets, success, alternatives }) => {
      if (!isDefinite(success.verdict) || !alternatives.notApplicableDecides) return [];
      const { leaveOut, asMet, asNotMet } = alternatives;
      const nothing = plan.targets.filter(({ id }) => targets[id]?.verdict === "notApplicable").map(({ id }) => id);
      const place = placeIn(sheet, area);
      const numbers = {
        unit: namedUnit(area).name,
        cell: place.address,
        targets: listOf(nothing),
        own: terms.verdict[success.verdict],
        leaveOut: terms.verdict[leaveOut],
        asMet: terms.verdict[asMet],
        asNotMet: terms.verdict[asNotMet],
      };
      const values = [success.verdict, leaveOut, asMet, asNotMet, ...nothing];
      return say("decides", {
        numbers,
        cells: [place],
        units: [namedUnit(area)],
        values,
        citation: plan.notApplicable.citation,
      });
    });
  },
});
