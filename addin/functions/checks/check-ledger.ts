import { defineFunction } from "../define-function.ts";
import { wholeSheet } from "./whole-sheet-later.ts";
import { sheetCheck } from "./sheet-check.ts";
import { statedIn } from "./stated-in.ts";
import { tableDistrict } from "../parameters/table-district.ts";
import { wholeTable } from "../parameters/whole-table.ts";

/** The findings of a ledger in cells, but for what cell values do not show. @item R5 */
export const checkLedger = defineFunction({
  ...sheetCheck,
  id: "KIEMTRASO",
  says: {
    vi: "Kiểm tra cả sổ theo dõi ngay trong ô, như trong ngăn Địa bàn, trừ những điều chỉ thấy được ngoài giá trị ô.",
    en: "Checks a whole ledger in a cell: what the pane finds, but for what cell values do not show.",
  },
  parameters: [wholeTable("ledger"), tableDistrict],
  alsoFoundBy: ["kiểm tra", "lỗi", "phát hiện", "sổ theo dõi"],
  example: {
    call: ['{"Mã","Tên","Năm","Sự kiện","Ngày";"26002","Phường Hố Nai",2018,"Phê duyệt","15/01/2018"}'],
    answer: null,
  },
  run: (given) =>
    wholeSheet
      .get()
      .findingsBlock({ content: { tables: [given.table] }, plan: given.plan, kind: "ledger", stated: statedIn(given) }),
});
