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
        vi: "Chọn năm, hoặc ghi năm vào tiêu đề bảng hay tên trang tính.",
        en: "Choose the year, or write it into the title or the sheet's name.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ reading: { sheet } }, say) {
    if (!sheet || sheet.year !== null) return [];
    // Nothing to write into a cell: the pane opens the choice.
    return [say("unknown", { fix: { label: { vi: "Chọn năm", en: "Choose the year" }, changes: [] }, values: [] })];
  },
});
