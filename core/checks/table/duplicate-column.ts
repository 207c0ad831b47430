import { convention } from "../../citation.ts";
import type { ColumnUse } from "../../sheet/area-sheet.ts";
import type { AreaSheet } from "../../sheet/area-sheet.ts";
import { placeOf } from "../../table.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { listOf, quoted, spoken } from "../listing.ts";
import { cellAt, columnInWords, isValueColumn } from "../sheet-parts.ts";

/** Nobody reads these, so two of them contradict nothing. */
const harmless: readonly string[] = ["ordinal", "note", "reason", "state"];

export const duplicateColumn = defineCheck({
  code: "duplicate-column",
  on: ["selection", "evaluation", "ledger"],
  severity: "error",
  title: { vi: "Hai cột cùng một nội dung", en: "Two columns for the same thing" },
  citation: convention("Q19"),
  messages: {
    duplicate: {
      what: {
        vi: "{count} cột cùng được hiểu là {column}: {columns}; chỉ cột đầu được đọc.",
        en: "{count} columns are all taken for {column}: {columns}; only the first is read.",
      },
      next: {
        vi: "Sửa tiêu đề của cột viết nhầm, hoặc xóa cột thừa.",
        en: "Correct the heading that was mistyped, or delete the column that is too many.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ reading: { sheet } }, say) {
    if (!sheet) return [];
    const uses = new Map<string, ColumnUse[]>();
    for (const column of sheet.columns) {
      const { use } = column;
      if (use === null || harmless.includes(use) || (uses.has(use) && isOnlyMerged(sheet, column))) continue;
      const columns = uses.get(use);
      if (columns) columns.push(column);
      else uses.set(use, [column]);
    }
    const repeated = [...uses].filter(([, columns]) => columns.length > 1);
    return repeated.map(([use, columns]) => {
      const places = columns.map(({ index }) => placeOf(sheet.table, sheet.headerBottom, index));
      const named = columns.map(({ heading }, at) => spoken(quoted(heading), ` (${places[at]?.address ?? ""})`));
      const column = columnInWords(sheet, use, columns[0]?.heading);
      return say("duplicate", {
        numbers: { count: columns.length, column, columns: listOf(named) },
        cells: places,
        ...(isValueColumn(sheet, use) && { column: use }),
        values: columns.map(({ heading }) => heading),
      });
    });
  },
});

/** A heading merged over two columns, the second of which is empty: the rest of a wide column, not another one. */
function isOnlyMerged(sheet: AreaSheet, { index }: ColumnUse): boolean {
  for (let row = sheet.headerTop; row <= sheet.headerBottom; row += 1) {
    if (cellAt(sheet, row, index) !== null) return false;
  }
  return sheet.areas.every(({ row }) => cellAt(sheet, row, index) === null);
}
