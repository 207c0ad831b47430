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
  help: {
    vi: "Tên được gõ theo bảng mã cũ TCVN3 (ABC) hoặc VNI, chỉ đọc được khi có phông chữ cũ. Chương trình đã chuyển sang Unicode để đối chiếu nhưng không sửa ô. Hãy dùng nút sửa để ghi lại bằng Unicode sau khi xem trước và sau; nếu chữ hiện sai, hãy đổi phông của các ô sang Times New Roman.",
    en: "Names are typed in the legacy encodings TCVN3 (ABC) or VNI and can only be read with their old fonts. They were turned into Unicode for the comparison, but the cells are untouched. Use the fix to rewrite them in Unicode after looking at before and after; if the text then looks wrong, change the cells' font to Times New Roman.",
  },
  cannotRun: needsSheet,
  find: (context, say) => findTrouble(context, "legacy", (particulars) => say("legacy", particulars), label),
});
