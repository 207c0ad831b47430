import { convention } from "../../citation.ts";
import { placeOf } from "../../table.ts";
import { defineCheck } from "../check.ts";
import { listOf } from "../listing.ts";
import { needsSheet } from "../needs.ts";
import { columnInWords } from "../sheet-parts.ts";

export const hiddenColumn = defineCheck({
  code: "hidden-column",
  on: ["selection", "evaluation", "ledger"],
  severity: "info",
  title: { vi: "Cột bị ẩn vẫn được đọc", en: "Hidden columns that were read" },
  citation: convention("Q19"),
  messages: {
    hidden: {
      what: {
        vi: "{count} cột đang ẩn vẫn được đọc: {columns}.",
        en: "{count} hidden column(s) were read all the same: {columns}.",
      },
      next: { vi: "Bỏ ẩn để xem lại.", en: "Unhide them for a look." },
    },
  },
  cannotRun(context) {
    const { sheet } = context.reading;
    if (!sheet || sheet.table.hiddenColumns) return needsSheet(context);
    return {
      vi: "Nguồn của bảng không cho biết cột nào đang ẩn.",
      en: "The source of the table does not say which columns are hidden.",
    };
  },
  find({ reading: { sheet } }, say) {
    const hidden = new Set(sheet?.table.hiddenColumns);
    const columns = sheet?.columns.filter(({ index, use }) => use !== null && hidden.has(index)) ?? [];
    if (!sheet || columns.length === 0) return [];
    const names = columns.map(({ use, heading }) => columnInWords(sheet, use ?? "", heading));
    return [
      say("hidden", {
        numbers: { count: columns.length, columns: listOf(names) },
        cells: columns.map(({ index }) => placeOf(sheet.table, sheet.headerBottom, index)),
        values: columns.map(({ use }) => use ?? ""),
      }),
    ];
  },
});
