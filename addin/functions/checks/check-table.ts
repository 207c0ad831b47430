import type { Plan } from "../../../core/plan/plan.ts";
import type { Scale } from "../../../core/score/scale.ts";
import { scaleSheet } from "../../../core/sheet/managed/scale.ts";
import type { Table, WorkbookContent } from "../../../core/table.ts";
import { defineFunction } from "../define-function.ts";
import { wholeSheet } from "./whole-sheet-later.ts";
import { columnCount } from "../parameters/criteria.ts";
import { scale } from "../parameters/scale.ts";
import { sheetCheck } from "./sheet-check.ts";
import { statedIn } from "./stated-in.ts";
import { tableDistrict } from "../parameters/table-district.ts";
import { tableYear } from "../parameters/table-year.ts";
import { wholeTable } from "../parameters/whole-table.ts";

/** The findings of a selection table in cells, but for what cell values do not show. @item R4 S2 */
export const checkTable = defineFunction({
  ...sheetCheck,
  id: "KIEMTRA",
  says: {
    vi: "Kiểm tra cả bảng rà soát ngay trong ô: lỗi, cảnh báo, thông tin như trong ngăn Địa bàn, trừ những điều chỉ thấy được ngoài giá trị ô.",
    en: "Checks a whole selection table in a cell: what the pane finds, but for what cell values do not show.",
  },
  parameters: [
    wholeTable("selection"),
    tableYear,
    tableDistrict,
    {
      ...scale,
      says: {
        vi: `Thang điểm ${columnCount} dòng; bỏ trống là tạm tính từ bảng.`,
        en: `The scale of ${columnCount} rows; left out, levels are taken from the table.`,
      },
    },
  ],
  alsoFoundBy: ["kiểm tra", "lỗi", "phát hiện"],
  example: { call: ["A6:AL38", "2018"], answer: null },
  run: (given) =>
    wholeSheet.get().findingsBlock({
      content: withScale(given.table, given.scale, given.plan),
      plan: given.plan,
      kind: "selection",
      stated: statedIn(given),
    }),
});

/** A scale given as a range is read as the workbook's own. */
function withScale(table: Table, scale: Scale | null, { criteria }: Plan): WorkbookContent {
  if (scale === null) return { tables: [table] };
  const { table: own } = scaleSheet(scale, criteria, "", "");
  return { tables: [table, own], names: { DIABAN_THANGDIEM: own.sheet } };
}
