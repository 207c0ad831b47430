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
  help: {
    vi: "Tiêu chí đếm phải là số nguyên, nhưng ô có phần thập phân. Có khi 1.234 gõ vào máy đặt dấu chấm thập phân đã thành một phẩy hai ba bốn. Ô ấy được coi như trống; hãy ghi lại số nguyên.",
    en: "A count is a whole number, but the cell has decimals. Sometimes 1.234, typed where the point separates decimals, has become one and a bit. The cell is treated as blank; write the whole number again.",
  },
  cannotRun: needsSheet,
  find: (context, say) => findTrouble(context, "not-whole", (particulars) => say("fraction", particulars)),
});
