import { parseBlock } from "../../../core/address.ts";
import { managedTable } from "../../../core/sheet/managed/managed-table.ts";
import { terms } from "../../../core/terms.ts";
import { badInput } from "../cell-error.ts";
import { defineFunction } from "../define-function.ts";
import { reasonsOf, verdictCell } from "../evaluation/verdict-cell.ts";
import { parameter } from "../parameter.ts";
import { rangeText } from "../parameters/range-text.ts";
import { tableYear } from "../parameters/table-year.ts";
import { asTable } from "./as-table.ts";
import type { DutyRow } from "./duty-rows.ts";
import { wholeSheet } from "./whole-sheet-later.ts";

/** The verdicts of a sheet «Thực hiện», by what stands on it (II to VII of the plan, Quy ước Q22). */
export const duties = defineFunction({
  id: "THUCHIEN",
  says: {
    vi: "Kết luận từng dòng của sổ «Thực hiện»: nghĩa vụ của Kế hoạch theo căn cứ ghi trên chính dòng ấy (Quy ước Q22).",
    en: "The verdict of each row of a sheet «Thực hiện»: a duty of the plan by the evidence on that row (reading Q22).",
  },
  parameters: [
    parameter({
      name: { vi: "bảng", en: "table" },
      says: {
        vi: "Cả sổ «Thực hiện», kể cả dòng tiêu đề có «Mã nghĩa vụ».",
        en: "The whole sheet «Thực hiện» with its heading row, which has «Mã nghĩa vụ».",
      },
      isRange: true,
      read: asTable,
      suggest({ content, place }) {
        const table = managedTable(content, "DIABAN_THUCHIEN");
        return table ? rangeText(table.sheet, parseBlock(table.address), place) : null;
      },
    }),
    {
      ...tableYear,
      isOptional: true,
      says: {
        vi: "Năm cần xem, ví dụ 2018; bỏ trống là mọi năm ghi trên sổ.",
        en: "The year to be shown, for example 2018; left out, every year on the sheet.",
      },
    },
  ],
  returns: {
    vi: "Mỗi dòng dưới tiêu đề một kết luận; dòng nhóm, dòng trống và dòng của năm khác để trống.",
    en: "A verdict for each row below the headings; group rows, blank rows and rows of another year stay empty.",
  },
  gives: "block",
  isOfPlan: true,
  hasCard: true,
  later: () => wholeSheet,
  alsoFoundBy: ["nghĩa vụ", "thực hiện", "sổ thực hiện", "kết luận"],
  example: {
    call: ['{"Mã nghĩa vụ","Tên đơn vị","Năm","Số thực hiện","Tổng số";"N8","Xã Phước Tân",2018,11,12}', "2018"],
    answer: null,
    wrong: ["A1"],
  },
  run: ({ table, year, plan }): unknown[][] => {
    const rows = wholeSheet.get().dutyRows(table, plan);
    const cells = rows.map((row) => cellOf(row, year));
    return cells.map((cell) => [cell]);
  },
  explain({ table, plan }, { row }) {
    const duty = wholeSheet.get().dutyRows(table, plan)[row];
    if (typeof duty !== "object" || duty === null || "unknown" in duty) return reasonsOf(null);
    return reasonsOf(duty.judgement);
  },
});

function cellOf(row: DutyRow, year: number | null): unknown {
  if (row === null) return "";
  // Evidence of no year or of no area is evidence of nothing.
  if (row === "unclaimed") return terms.verdict.undetermined.vi;
  if ("unknown" in row) return badInput(`Kế hoạch không có nghĩa vụ mã «${row.unknown}». Hãy ghi đúng mã nghĩa vụ.`);
  return year === null || row.year === year ? verdictCell(row.judgement) : "";
}
