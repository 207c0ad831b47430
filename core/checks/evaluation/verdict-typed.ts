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
  help: {
    vi: "Ô của chỉ tiêu ghi kết luận như «Đạt», «Không đạt» thay cho số liệu. Chương trình lấy đó là kết luận của cấp có thẩm quyền, chỉ dùng khi thiếu số liệu, và không tự kiểm tra được. Nên ghi số liệu để kết quả có căn cứ tính lại.",
    en: "A target's cell holds a verdict such as “Đạt” or “Không đạt” instead of figures. It is taken for the authority's verdict, used only where figures are missing, and cannot be checked. Better enter the figures, so that the result can be worked out again.",
  },
  cannotRun: needsSheet,
  find({ reading: { sheet } }, say) {
    if (!sheet) return [];
    return typedColumns(sheet, "verdict").map((column) => say("typed", particularsOf(sheet, column)));
  },
});
