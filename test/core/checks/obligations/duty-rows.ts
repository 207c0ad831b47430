import type { Cell, WorkbookContent } from "../../../../core/table.ts";

const list = [
  ["RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM 2018"],
  ["Mã", "Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp"],
  ["26377", "Xã Phước Tân", 60, 30, 5, null, "x"],
];
const heading = ["Mã nghĩa vụ", "Tên đơn vị", "Năm", "Có/Không", "Số thực hiện", "Tổng số", "Số, ký hiệu", "Ngày"];

/** A workbook of Biên Hòa, 2018, with one area on its list and these rows on its sheet «Thực hiện», from row 2. */
export function withDuties(...rows: readonly (readonly Cell[])[]): WorkbookContent {
  return {
    tables: [
      { name: "Lựa chọn", sheet: "Lựa chọn", address: "A1:G3", rows: list },
      { name: "Thực hiện", sheet: "Thực hiện", address: `A1:H${rows.length + 1}`, rows: [heading, ...rows] },
    ],
  };
}
