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
  help: {
    vi: "Tên có khoảng trắng thừa, khoảng trắng không ngắt, dấu tách rời khỏi chữ (không phải dạng NFC), hoặc kèm cơ quan (UBND xã …), huyện, chú thích, nhận xét. Nhìn thì giống nhưng Excel coi là khác, nên VLOOKUP và lọc sẽ sót. Chương trình vẫn đọc đúng; nút sửa ghi lại cho gọn. Khác nhau về vị trí dấu (hòa, hoà) không bị coi là chưa gọn.",
    en: "Names have extra or non-breaking spaces, diacritics apart from their letters (not NFC), or an authority (UBND xã …), a district, a footnote or a remark around them. They look the same, but Excel takes them for different, so look-ups and filters miss them. They were read correctly all the same; the fix rewrites them. Where the tone mark stands (hòa, hoà) makes no difference.",
  },
  cannotRun: needsSheet,
  find: (context, say) => [
    ...findTrouble(context, "untidy", (particulars) => say("untidy", particulars), label),
    ...findTrouble(context, "surrounded", (particulars) => say("surrounded", particulars), label),
  ],
});
