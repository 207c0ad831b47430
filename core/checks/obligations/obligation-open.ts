import { convention } from "../../citation.ts";
import { obligationScopes } from "../../plan/obligation.ts";
import { inBoth } from "../../sentence.ts";
import { defineCheck } from "../check.ts";
import { levelWords } from "./duty-parts.ts";

export const obligationOpen = defineCheck({
  code: "obligation-open",
  on: ["obligations"],
  severity: "info",
  title: { vi: "Nghĩa vụ chưa đủ căn cứ", en: "Duties without evidence" },
  citation: convention("Q19"),
  messages: {
    open: {
      what: {
        vi: "Cấp {level}: {count} mục chưa đủ căn cứ: {list}.",
        en: "{level}: {count} duties lack evidence: {list}.",
      },
      next: { vi: "Ghi căn cứ vào trang tính «Thực hiện».", en: "Enter the evidence on the sheet “Thực hiện”." },
    },
    unreadable: {
      what: {
        vi: "Không đọc được {count} ô ghi căn cứ; các ô này chưa được tính.",
        en: "{count} cells of evidence cannot be read; they count as nothing.",
      },
      next: {
        vi: "Ghi Có hoặc Không, số nguyên, hoặc ngày dạng 15/11/2018.",
        en: "Write yes or no, a whole number, or a day such as 15/11/2018.",
      },
    },
  },
  help: {
    vi: "Mỗi nghĩa vụ của Kế hoạch cần một căn cứ: văn bản có số và ngày, câu trả lời Có hoặc Không, hay con số. Mục còn trống là chưa đủ số liệu, không phải chưa thực hiện. Ô không đọc được cũng chưa được tính.",
    en: "Each duty of the plan needs evidence: a document with number and day, a yes or no, or a number. A blank is undetermined, not undone. A cell that cannot be read counts as nothing.",
  },
  find({ duties, year, reading }, say) {
    const open = duties.filter((one) => one.judgement.verdict === "undetermined" && one.year === (year ?? one.year));
    const levels = obligationScopes.flatMap((scope) => {
      const own = open.filter((one) => one.scope === scope);
      if (own.length === 0) return [];
      const headings = [...new Map(own.map(({ obligation }) => [obligation.id, obligation.heading])).values()];
      const list = inBoth((language) => headings.map((heading) => heading[language]).join("; "));
      return say("open", {
        numbers: { level: levelWords[scope], count: own.length, list },
        cells: own.flatMap(({ place }) => place ?? []),
        values: [scope, own.length],
      });
    });
    const { unreadable = [] } = reading.sheet ?? {};
    if (unreadable.length === 0) return levels;
    const numbers = { count: unreadable.length };
    const values = unreadable.map(({ address }) => address);
    return [...levels, say("unreadable", { severity: "warning", numbers, cells: unreadable, values })];
  },
});
