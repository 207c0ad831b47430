import { convention } from "../../citation.ts";
import { placeOf } from "../../table.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { quoted } from "../listing.ts";

export const noRows = defineCheck({
  code: "no-rows",
  on: ["selection", "evaluation", "ledger"],
  severity: "error",
  title: { vi: "Bảng không có dòng nào", en: "Table without rows" },
  citation: convention("Q19"),
  messages: {
    empty: {
      what: {
        vi: "Trang tính {sheet} có tiêu đề nhưng không có dòng đơn vị nào.",
        en: "Sheet {sheet} has a header but no row of any unit.",
      },
      next: {
        vi: "Nhập các xã, phường, thị trấn, hoặc chọn trang tính khác.",
        en: "Enter the communes, or choose another sheet.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ reading: { sheet } }, say) {
    if (!sheet || sheet.areas.length > 0) return [];
    const cells = [placeOf(sheet.table, sheet.headerBottom, 0)];
    return [say("empty", { numbers: { sheet: quoted(sheet.table.sheet) }, cells, values: [sheet.table.sheet] })];
  },
});
