import { convention } from "../../citation.ts";
import { particularsOf, untidyColumns } from "../cells/by-column.ts";
import { defineSheetCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";

export const untidyText = defineSheetCheck({
  code: "untidy-text",
  severity: "info",
  title: { vi: "Chữ chưa gọn", en: "Untidy text" },
  citation: convention("Q19"),
  messages: {
    untidy: {
      what: {
        vi: "Cột {column}: {count} ô có khoảng trắng thừa hoặc dấu tách rời ({cells}).",
        en: "Column {column}: {count} cell(s) with extra spaces or diacritics apart from their letters ({cells}).",
      },
      next: { vi: "Ghi lại các ô này cho gọn.", en: "Let these cells be rewritten tidily." },
    },
  },
  cannotRun: needsSheet,
  find(context, say) {
    const label = { vi: "Ghi gọn {count} ô", en: "Tidy {count} cell(s)" };
    const { sheet } = context.reading;
    if (!sheet) return [];
    return untidyColumns(sheet, "untidy").map((column) => say("untidy", particularsOf(sheet, column, label)));
  },
});
