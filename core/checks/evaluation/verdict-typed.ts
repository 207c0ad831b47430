import { convention } from "../../citation.ts";
import { particularsOf } from "../cells/by-column.ts";
import { defineCheck } from "../check.ts";
import { typedColumns } from "./evaluation-parts.ts";
import { needsSheet } from "../needs.ts";

export const verdictTyped = defineCheck({
  code: "verdict-typed",
  on: ["evaluation"],
  severity: "info",
  title: { vi: "Kết luận ghi thay số liệu", en: "Verdict where facts were expected" },
  citation: convention("Q19"),
  messages: {
    typed: {
      what: {
        vi: "Cột {column}: {count} ô ghi kết luận thay cho số liệu ({cells}); lấy theo kết luận ấy.",
        en: "Column {column}: {count} cell(s) with a verdict instead of figures ({cells}); taken as the authority's.",
      },
      next: { vi: "Ghi số liệu nếu có.", en: "Enter the figures if there are any." },
    },
  },
  cannotRun: needsSheet,
  find({ reading: { sheet } }, say) {
    if (!sheet) return [];
    return typedColumns(sheet, "verdict").map((column) => say("typed", particularsOf(sheet, column)));
  },
});
