import { defineFunction } from "../define-function.ts";
import { wholeSheet } from "./whole-sheet-later.ts";
import { sheetCheck } from "./sheet-check.ts";
import { statedIn } from "./stated-in.ts";
import { tableDistrict } from "../parameters/table-district.ts";
import { tableYear } from "../parameters/table-year.ts";
import { wholeTable } from "../parameters/whole-table.ts";

/** The findings of an evaluation table in cells, but for what cell values do not show. @item S1 */
export const checkEvaluation = defineFunction({
  ...sheetCheck,
  id: "KIEMTRADANHGIA",
  says: {
    vi: "Kiểm tra cả bảng đánh giá ngay trong ô, như trong ngăn Địa bàn, trừ những điều chỉ thấy được ngoài giá trị ô.",
    en: "Checks a whole evaluation table in a cell: what the pane finds, but for what cell values do not show.",
  },
  parameters: [wholeTable("evaluation"), tableYear, tableDistrict],
  alsoFoundBy: ["kiểm tra", "lỗi", "phát hiện", "bảng đánh giá"],
  example: {
    call: ['{"Tên đơn vị","T1","T7","T9","G1","G2";"Phường Tam Hiệp","Không","Có","Có","Có","Không"}', "2018"],
    answer: null,
  },
  run: (given) =>
    wholeSheet.get().findingsBlock({
      content: { tables: [given.table] },
      plan: given.plan,
      kind: "evaluation",
      stated: statedIn(given),
    }),
});
