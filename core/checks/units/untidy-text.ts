import { convention } from "../../citation.ts";
import { findTrouble } from "../cells/by-column.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";

const label = { vi: "Ghi gọn {count} ô", en: "Tidy {count} cell(s)" };

export const untidyText = defineCheck({
  code: "untidy-text",
  on: ["selection", "evaluation", "ledger"],
  severity: "info",
  title: { vi: "Chữ chưa gọn", en: "Untidy text" },
  citation: convention("Q19"),
  messages: {
    untidy: {
      what: {
        vi: "Cột {column}: {count} ô có khoảng trắng thừa hoặc dấu tách rời ({cells}).",
        en: "Column {column}: {count} cell(s) with extra spaces or diacritics apart from their letters ({cells}).",
      },
      next: { vi: "Ghi lại các ô này cho gọn.", en: "Let these cells be rewritten tidily." },
    },
    surrounded: {
      what: {
        vi: "Cột {column}: {count} ô có chữ khác quanh tên đơn vị ({cells}); đã nhận ra đơn vị.",
        en: "Column {column}: {count} cell(s) with other words around the unit's name ({cells}); the units were recognised.",
      },
      next: {
        vi: "Ghi lại chỉ tên đơn vị; đưa ghi chú sang cột «Ghi chú».",
        en: "Leave the bare names; move remarks to the column “Ghi chú”.",
      },
    },
  },
  cannotRun: needsSheet,
  find: (context, say) => [
    ...findTrouble(context, "untidy", (particulars) => say("untidy", particulars), label),
    ...findTrouble(context, "surrounded", (particulars) => say("surrounded", particulars), label),
  ],
});
