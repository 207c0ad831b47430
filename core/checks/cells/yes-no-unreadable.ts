import { convention } from "../../citation.ts";
import { findTrouble } from "./by-column.ts";
import { defineSheetCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";

export const yesNoUnreadable = defineSheetCheck({
  code: "yes-no-unreadable",
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
  find: (context, say) => findTrouble(context, "yes-no-unreadable", (particulars) => say("unreadable", particulars)),
});
