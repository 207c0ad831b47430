import { convention } from "../../citation.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";

export const noYear = defineCheck({
  code: "no-year",
  on: ["selection", "evaluation"],
  severity: "error",
  title: { vi: "Chưa rõ năm", en: "Year unknown" },
  citation: convention("Q19"),
  messages: {
    unknown: {
      what: {
        vi: "Chưa rõ bảng này của năm nào.",
        en: "It is not known which year this sheet is about.",
      },
      next: {
        vi: "Chọn năm, hoặc ghi năm vào tiêu đề bảng hay tên sheet.",
        en: "Choose the year, or write it into the title or the sheet's name.",
      },
    },
  },
  help: {
    vi: "Năm của kế hoạch không có trong cài đặt, cột «Năm», tiêu đề bảng, tên sheet hay tên tệp, hoặc có hai năm khác nhau. Năm quyết định danh mục đơn vị, thời hạn của quyết định và kế hoạch có áp dụng hay không. Hãy chọn năm, hoặc ghi «NĂM 2018» vào tiêu đề bảng.",
    en: "The plan year stands neither in the settings, a column “Năm”, the title, the sheet's name nor the file's name, or two years contradict each other. The year decides which units exist, when a decision may date from and whether the plan applies. Choose the year, or write “NĂM 2018” into the title.",
  },
  cannotRun: needsSheet,
  find({ reading: { sheet } }, say) {
    if (!sheet || sheet.year !== null) return [];
    // Nothing to write into a cell: the pane opens the choice.
    return [say("unknown", { fix: { label: { vi: "Chọn năm", en: "Choose the year" }, changes: [] }, values: [] })];
  },
});
