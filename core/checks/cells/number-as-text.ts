import { convention } from "../../citation.ts";
import { findTrouble } from "./by-column.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";

const label = { vi: "Ghi lại {count} ô thành số", en: "Rewrite {count} cell(s) as numbers" };

export const numberAsText = defineCheck({
  code: "number-as-text",
  on: ["selection", "evaluation"],
  severity: "warning",
  title: { vi: "Số ghi ở dạng chữ", en: "Number stored as text" },
  citation: convention("Q19"),
  messages: {
    text: {
      what: {
        vi: "Cột {column}: {count} ô có số ở dạng chữ ({cells}).",
        en: "Column {column}: {count} cell(s) with a number stored as text ({cells}).",
      },
      next: { vi: "Ghi lại thành số.", en: "Rewrite as numbers." },
    },
  },
  help: {
    vi: "Ô chứa chữ đọc được thành số, như «12 vụ», «không», «-» (không phát sinh). Kết quả vẫn tính đúng, nhưng SUM của Excel bỏ qua những ô ấy nên dòng cộng sẽ thiếu. Nút sửa ghi lại thành số sau khi xem trước và sau.",
    en: "The cell holds text that reads as a number, such as “12 vụ”, “không” or “-” (nothing occurred). The result is right all the same, but SUM leaves such cells out and totals fall short. The fix rewrites them as numbers after showing before and after.",
  },
  cannotRun: needsSheet,
  find: (context, say) => findTrouble(context, "number-as-text", (particulars) => say("text", particulars), label),
});
