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
  help: {
    vi: "Ô chỉ ghi tỷ lệ phần trăm, không có tử số và mẫu số. Tỷ lệ đã làm tròn có thể đạt trên giấy mà không đạt trên số thật (11/13 là 84,62 %), nên chỉ tiêu được coi là chưa đủ số liệu. Hãy ghi hai số gốc vào hai cột của chỉ tiêu.",
    en: "The cell states a percentage only, without numerator and denominator. A rounded share may pass on paper and fail on the counts (11/13 is 84.62 %), so the target is treated as undetermined. Enter both numbers in the target's two columns.",
  },
  cannotRun: needsSheet,
  find({ reading: { sheet } }, say) {
    if (!sheet) return [];
    return typedColumns(sheet, "share").map((column) => say("alone", particularsOf(sheet, column)));
  },
});
