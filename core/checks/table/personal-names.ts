import { convention } from "../../citation.ts";
import { placeOf } from "../../table.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { quoted } from "../listing.ts";

export const personalNames = defineCheck({
  code: "personal-names",
  on: ["selection", "evaluation", "ledger"],
  severity: "warning",
  title: { vi: "Cột có tên người", en: "Column of personal names" },
  citation: convention("Q19"),
  messages: {
    personal: {
      what: {
        vi: "Cột {heading} ({address}) chứa thông tin cá nhân; cột này không được đọc và không được chép đi đâu.",
        en: "Column {heading} ({address}) holds personal data; it is not read and not copied anywhere.",
      },
      next: {
        vi: "Bỏ cột này khỏi bảng, hoặc ghi lý do giữ lại.",
        en: "Take the column out of the sheet, or record why it stays.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ reading: { sheet } }, say) {
    const personal = sheet?.columns.filter((column) => column.personal) ?? [];
    return personal.flatMap(({ index, heading }) => {
      if (!sheet) return [];
      const place = placeOf(sheet.table, sheet.headerBottom, index);
      const numbers = { heading: quoted(heading), address: place.address };
      return say("personal", { numbers, cells: [place], values: [heading] });
    });
  },
});
