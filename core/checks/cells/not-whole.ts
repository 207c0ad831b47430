import { convention } from "../../citation.ts";
import { findTrouble } from "./by-column.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";

export const notWhole = defineCheck({
  code: "not-whole",
  on: ["selection", "evaluation"],
  severity: "error",
  title: { vi: "Số lẻ", en: "Not a whole number" },
  citation: convention("Q19"),
  messages: {
    fraction: {
      what: {
        vi: "Cột {column}: {count} ô không phải số nguyên ({cells}).",
        en: "Column {column}: {count} cell(s) are not whole numbers ({cells}).",
      },
      next: {
        vi: "Ghi lại số nguyên; nếu là hàng nghìn, gõ liền không có dấu chấm.",
        en: "Write whole numbers; type thousands without a separator.",
      },
    },
  },
  cannotRun: needsSheet,
  find: (context, say) => findTrouble(context, "not-whole", (particulars) => say("fraction", particulars)),
});
