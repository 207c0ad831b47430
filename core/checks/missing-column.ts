import { convention } from "../citation.ts";
import { valueColumns } from "../plan/value-columns.ts";
import { placeOf } from "../table.ts";
import { defineCheck } from "./check.ts";
import { needsSheet } from "./needs.ts";
import { listOf } from "./listing.ts";
import { columnInWords, columnWith } from "./sheet-parts.ts";

export const missingColumn = defineCheck({
  code: "missing-column",
  severity: "warning",
  title: { vi: "Thiếu cột tiêu chí", en: "Criteria without a column" },
  citation: convention("Q13"),
  help: {
    vi: "Bảng không có cột cho một số tiêu chí của kế hoạch. Các tiêu chí ấy không tham gia điểm, như thể có trọng số 0, nên điểm không so được với bảng đủ cột. Hãy thêm cột, hoặc sửa tiêu đề để cột có sẵn được nhận ra; khi chốt danh sách, thiếu cột là lỗi.",
    en: "The sheet has no column for some criteria of the plan. They leave the score as if their weight were 0, so it cannot be compared with a complete sheet. Add the columns, or correct the headings so that existing ones are recognised; when the list is finalised this is an error.",
  },
  messages: {
    missing: {
      what: {
        vi: "Thiếu {count}/{all} cột số liệu: {columns}; điểm chỉ tính trên các tiêu chí còn lại.",
        en: "{count} of {all} columns of figures are missing: {columns}; the score is over the other criteria only.",
      },
      next: {
        vi: "Thêm các cột này, hoặc chỉ cột tương ứng trong khung bên.",
        en: "Add these columns, or point out the columns that hold them in the pane.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ plan, reading: { sheet }, final }, say) {
    if (!sheet) return [];
    const all = valueColumns(plan.criteria);
    const missing = all.filter(({ id }) => !columnWith(sheet, id));
    if (missing.length === 0) return [];
    const columns = listOf(
      missing.map(({ id }) => columnInWords(plan, id)),
      { most: all.length },
    );
    return [
      say("missing", {
        numbers: { count: missing.length, all: all.length, columns },
        cells: [placeOf(sheet.table, sheet.headerBottom, 0)],
        citation: plan.scoring,
        severity: final ? "error" : "warning",
        values: missing.map(({ id }) => id),
      }),
    ];
  },
});
