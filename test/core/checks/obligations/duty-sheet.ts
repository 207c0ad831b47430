import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { tableOf } from "../../sheet/table-builder.ts";
import type { Cell, Table } from "../../../../core/table.ts";

export const heading = [
  "Mã nghĩa vụ",
  "Nội dung",
  "Tên đơn vị",
  "Năm",
  "Có/Không",
  "Số thực hiện",
  "Tổng số",
  "Số, ký hiệu",
  "Ngày",
];
export const table = (sheet: string, rows: readonly (readonly Cell[])[]): Table =>
  tableOf(rows, { name: sheet, sheet });
export const list = table("Lựa chọn", [
  ["RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM 2018"],
  ["Mã", "Tên đơn vị", "a1", "a2", "d6", "Phê duyệt", "Số quyết định", "Ngày quyết định"],
  ["26377", "Xã Phước Tân", 60, 30, "Có", "x", "245/QĐ-UBND", "15/12/2017"],
  ["25993", "Phường Trảng Dài", 90, 40, "Có", "x", "245/QĐ-UBND", "15/12/2017"],
  ["26002", "Phường Hố Nai", 20, 10, "Không", null, null, null],
]);
const checked = (...rows: readonly (readonly Cell[])[]) =>
  assess([list, table("Thực hiện", [heading, ...rows])], plan7488, 2018).checked.obligations?.findings ?? [];
export const raised = (code: string, ...rows: readonly (readonly Cell[])[]) =>
  checked(...rows).filter((finding) => finding.code === code);
