import { convention } from "../../citation.ts";
import { findTrouble } from "./by-column.ts";
import { defineSheetCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";

export const notANumber = defineSheetCheck({
  code: "not-a-number",
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
  cannotRun: needsSheet,
  find: (context, say) => findTrouble(context, "not-a-number", (particulars) => say("words", particulars)),
});
