import { convention } from "../../citation.ts";
import { isCellError } from "../../table.ts";
import { columnsInTrouble, particularsOf, plainColumnsWith } from "./by-column.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { cellAt } from "../sheet-parts.ts";

export const cellError = defineCheck({
  code: "cell-error",
  on: ["selection", "evaluation", "ledger"],
  severity: "error",
  title: { vi: "Ô báo lỗi", en: "Error value" },
  citation: convention("Q19"),
  messages: {
    error: {
      what: {
        vi: "Cột {column}: {count} ô báo lỗi ({cells}).",
        en: "Column {column}: {count} cell(s) with an error value ({cells}).",
      },
      next: { vi: "Sửa công thức, hoặc ghi số liệu vào ô.", en: "Repair the formula, or type the figure." },
    },
  },
  cannotRun: needsSheet,
  find(context, say) {
    const { sheet } = context.reading;
    if (!sheet) return [];
    const isError = (row: number, column: number) => isCellError(cellAt(sheet, row, column));
    const columns = [...columnsInTrouble(sheet, "cell-error"), ...plainColumnsWith(sheet, isError)];
    return columns.map((column) => say("error", particularsOf(sheet, column)));
  },
});
