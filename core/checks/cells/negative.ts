import { convention } from "../../citation.ts";
import { findTrouble } from "./by-column.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";

export const negative = defineCheck({
  code: "negative",
  on: ["selection", "evaluation"],
  severity: "error",
  title: { vi: "Số âm", en: "Negative number" },
  citation: convention("Q19"),
  messages: {
    belowZero: {
      what: {
        vi: "Cột {column}: {count} ô có số âm ({cells}).",
        en: "Column {column}: {count} cell(s) below zero ({cells}).",
      },
      next: { vi: "Sửa thành số nguyên từ 0.", en: "Correct to a whole number from 0." },
    },
  },
  cannotRun: needsSheet,
  find: (context, say) => findTrouble(context, "negative", (particulars) => say("belowZero", particulars)),
});
