import { convention } from "../../citation.ts";
import { defineCheck } from "../check.ts";
import { holdersText } from "./duty-parts.ts";

export const obligationNotMet = defineCheck({
  code: "obligation-not-met",
  on: ["obligations"],
  severity: "warning",
  title: { vi: "Nghĩa vụ chưa thực hiện", en: "Duty not met" },
  citation: convention("Q19"),
  messages: {
    notMet: {
      what: { vi: "{duty}: chưa thực hiện tại {units}.", en: "{duty}: not done in {units}." },
      next: { vi: "Thực hiện, hoặc ghi lý do chấp nhận.", en: "Do it, or accept with a reason." },
    },
  },
  help: {
    vi: "Căn cứ ghi ở trang tính «Thực hiện» cho thấy nghĩa vụ chưa được thực hiện ở nơi nêu tên. Nội dung Kế hoạch chỉ đề nghị hoặc khuyến khích thì là thông tin, không phải cảnh báo. Hãy thực hiện, sửa số liệu, hoặc ghi lý do chấp nhận.",
    en: "The evidence on the sheet of duties says that it was not done where it is named. What the plan only asks or encourages is information, no warning. Do it, correct the figures, or accept with a reason.",
  },
  find({ duties, plan, year }, say) {
    return (plan.obligations ?? []).flatMap((obligation) => {
      const own = duties.filter(
        (one) =>
          one.obligation.id === obligation.id && one.judgement.verdict === "notMet" && one.year === (year ?? one.year),
      );
      if (own.length === 0) return [];
      return say("notMet", {
        severity: obligation.force === "must" ? "warning" : "info",
        citation: obligation.citation,
        numbers: { duty: obligation.heading, units: holdersText(own) },
        cells: own.flatMap(({ place }) => place ?? []),
        units: own.flatMap(({ unit }) => unit ?? []),
        values: [obligation.id, ...own.map(({ year: of, evidence }) => `${of}: ${evidence.done}/${evidence.total}`)],
      });
    });
  },
});
