import { convention } from "../../citation.ts";
import { findTrouble } from "../cells/by-column.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";

const label = { vi: "Chuyển {count} ô sang Unicode", en: "Rewrite {count} cell(s) in Unicode" };

export const legacyEncoding = defineCheck({
  code: "legacy-encoding",
  on: ["selection", "evaluation", "ledger"],
  severity: "warning",
  title: { vi: "Chữ theo bảng mã cũ", en: "Text in a legacy encoding" },
  citation: convention("Q19"),
  messages: {
    legacy: {
      what: {
        vi: "Cột {column}: {count} ô theo bảng mã cũ TCVN3 hoặc VNI ({cells}).",
        en: "Column {column}: {count} cell(s) in a legacy encoding, TCVN3 or VNI ({cells}).",
      },
      next: { vi: "Chuyển các ô này sang Unicode.", en: "Rewrite these cells in Unicode." },
    },
  },
  cannotRun: needsSheet,
  find: (context, say) => findTrouble(context, "legacy", (particulars) => say("legacy", particulars), label),
});
