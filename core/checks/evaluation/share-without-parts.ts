import { convention } from "../../citation.ts";
import { particularsOf } from "../cells/by-column.ts";
import { defineCheck } from "../check.ts";
import { typedColumns } from "./evaluation-parts.ts";
import { needsSheet } from "../needs.ts";

export const shareWithoutParts = defineCheck({
  code: "share-without-parts",
  on: ["evaluation"],
  severity: "warning",
  title: { vi: "Tỷ lệ không có số gốc", en: "Share without its parts" },
  citation: convention("Q8"),
  messages: {
    alone: {
      what: {
        vi: "Cột {column}: {count} ô chỉ có tỷ lệ ({cells}); chỉ tiêu chưa đủ số liệu.",
        en: "Column {column}: {count} cell(s) with a share only ({cells}); the target is undetermined.",
      },
      next: { vi: "Ghi tử số và mẫu số.", en: "Enter numerator and denominator." },
    },
  },
  cannotRun: needsSheet,
  find({ reading: { sheet } }, say) {
    if (!sheet) return [];
    return typedColumns(sheet, "share").map((column) => say("alone", particularsOf(sheet, column)));
  },
});
