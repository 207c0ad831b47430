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
  cannotRun: needsSheet,
  find: (context, say) => findTrouble(context, "not-a-number", (particulars) => say("words", particulars), label),
});
