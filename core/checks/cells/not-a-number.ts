import { convention } from "../../citation.ts";
import { findTrouble } from "./by-column.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";

const label = { vi: "Ghi lại {count} ô thành số", en: "Rewrite {count} {count:cell|cells} as numbers" };

export const notANumber = defineCheck({
  code: "not-a-number",
  on: ["selection", "evaluation"],
  severity: "error",
  title: { vi: "Không phải số", en: "Not a number" },
  citation: convention("Q19"),
  messages: {
    words: {
      what: {
        vi: "Cột {column}: {count} ô không phải số ({cells}).",
        en: "Column {column}: {count} cell(s) are no numbers ({cells}).",
      },
      next: { vi: "Ghi một số nguyên từ 0.", en: "Write a whole number from 0." },
    },
  },
  help: {
    vi: "Ô của cột đếm chứa chữ không đọc được thành số, ví dụ «nhiều» hay «khoảng 10». Ô ấy được coi như trống, nên điểm hay chỉ tiêu của đơn vị chưa xác định. Hãy ghi một số nguyên từ 0.",
    en: "A cell of a counted column holds text that cannot be read as a number, such as “nhiều” or “khoảng 10”. It is treated as blank, so the unit's score or target is undetermined. Write a whole number from 0.",
  },
  cannotRun: needsSheet,
  find: (context, say) => findTrouble(context, "not-a-number", (particulars) => say("words", particulars), label),
});
