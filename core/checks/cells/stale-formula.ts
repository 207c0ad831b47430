import { convention } from "../../citation.ts";
import { columnsInTrouble, particularsOf, plainColumnsWith } from "./by-column.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { cellAt } from "../sheet-parts.ts";

export const staleFormula = defineCheck({
  code: "stale-formula",
  on: ["selection", "evaluation"],
  severity: "error",
  title: { vi: "Công thức chưa được tính", en: "Formula without a value" },
  citation: convention("Q19"),
  messages: {
    stale: {
      what: {
        vi: "Cột {column}: {count} ô có công thức nhưng chưa có kết quả ({cells}).",
        en: "Column {column}: {count} cell(s) with a formula but no result ({cells}).",
      },
      next: {
        vi: "Mở sổ trong Excel, tính lại (F9) rồi lưu.",
        en: "Open the workbook in Excel, recalculate (F9) and save.",
      },
    },
  },
  cannotRun(context) {
    const { sheet } = context.reading;
    if (!sheet || sheet.table.formulas) return needsSheet(context);
    return {
      vi: "Nguồn của bảng không cho biết ô nào có công thức.",
      en: "The source of the table does not say which cells have formulas.",
    };
  },
  find(context, say) {
    const { sheet } = context.reading;
    if (!sheet) return [];
    const isStale = (row: number, column: number) =>
      (sheet.table.formulas?.[row]?.[column] ?? null) !== null && cellAt(sheet, row, column) === null;
    const columns = [...columnsInTrouble(sheet, "stale-formula"), ...plainColumnsWith(sheet, isStale)];
    return columns.map((column) => say("stale", particularsOf(sheet, column)));
  },
});
