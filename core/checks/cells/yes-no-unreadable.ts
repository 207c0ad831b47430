import { convention } from "../../citation.ts";
import { findTrouble } from "./by-column.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";

const label = {
  vi: "Ghi lại {count} ô thành «Có» hoặc «Không»",
  en: "Rewrite {count} {count:cell|cells} as “Có” or “Không”",
};

export const yesNoUnreadable = defineCheck({
  code: "yes-no-unreadable",
  on: ["selection", "evaluation"],
  severity: "error",
  title: { vi: "Không đọc được Có hay Không", en: "Neither yes nor no" },
  citation: convention("Q19"),
  messages: {
    unreadable: {
      what: {
        vi: "Cột {column}: {count} ô không rõ Có hay Không ({cells}).",
        en: "Column {column}: {count} cell(s) say neither yes nor no ({cells}).",
      },
      next: { vi: "Ghi «Có» hoặc «Không».", en: "Write “Có” or “Không”." },
    },
  },
  cannotRun: needsSheet,
  find: (context, say) =>
    findTrouble(context, "yes-no-unreadable", (particulars) => say("unreadable", particulars), label),
});
