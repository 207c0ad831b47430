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
  cannotRun: needsSheet,
  find: (context, say) => findTrouble(context, "number-as-text", (particulars) => say("text", particulars), label),
});
