import { convention } from "../../citation.ts";
import { obligationScopes } from "../../plan/obligation.ts";
import { inBoth } from "../../sentence.ts";
import { terms } from "../../terms.ts";
import { defineCheck } from "../check.ts";
import { listOf } from "../listing.ts";
import { unitsOf } from "./obligation-parts.ts";

export const obligationOpen = defineCheck({
  code: "obligation-open",
  on: ["obligations"],
  severity: "info",
  title: { vi: "Nghĩa vụ chưa đủ căn cứ", en: "Duties without evidence" },
  citation: convention("Q22"),
  messages: {
    open: {
      what: {
        vi: "{level}: {count} mục chưa đủ căn cứ: {list}.",
        en: "{level}: {count} {count:duty lacks|duties lack} evidence: {list}.",
      },
      next: { vi: "Ghi căn cứ vào trang tính «Thực hiện».", en: "Enter the evidence on the sheet “Thực hiện”." },
    },
  },
  find({ reading: { sheet } }, say) {
    return obligationScopes.flatMap((scope) => {
      const open = sheet.duties.filter((duty) => duty.scope === scope && duty.judgement.verdict === "undetermined");
      if (open.length === 0) return [];
      const named = open.map((duty) =>
        inBoth((language) =>
          [duty.obligation.heading[language], ...(duty.unit ? [`(${duty.unit.name})`] : [])].join(" "),
        ),
      );
      return say("open", {
        numbers: { level: terms.level[scope], count: open.length, list: listOf(named, { between: "; " }) },
        cells: open.flatMap(({ place }) => place ?? []),
        units: unitsOf(open),
        values: open.map(({ obligation: { id }, year }) => `${id} ${year}`),
      });
    });
  },
});
