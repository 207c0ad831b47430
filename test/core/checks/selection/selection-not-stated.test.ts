import { selectionNotStated } from "../../../../core/checks/selection/selection-not-stated.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const both = ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp"];
const approvedOnly = both.slice(0, 5);
const bare = both.slice(0, 4);
const rows = [["Tam Hiệp", 1, 2, 3]];
const title = "RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM 2017";

tryCheck(selectionNotStated, {
  valid: [
    { name: "both columns, left blank: nobody is selected", sheet: sheetOf({ heading: both, rows }) },
    {
      name: "the first year of the plan has nobody to carry over",
      sheet: sheetOf({ title, heading: approvedOnly, rows }),
    },
    {
      name: "the user says that nobody is carried over",
      sheet: sheetOf({ heading: approvedOnly, rows, settings: { noCarriedOver: true } }),
    },
  ],
  invalid: [
    {
      name: "no column of either kind",
      sheet: sheetOf({ heading: bare, rows }),
      findings: [
        {
          severity: "warning",
          cells: [],
          citation: "III.2",
          what: "Bảng không có cột nêu địa bàn được phê duyệt; chưa đủ số liệu để xét mức trần.",
          next: "Thêm cột «Phê duyệt».",
        },
        {
          severity: "warning",
          what: "Bảng không có cột nêu địa bàn chuyển tiếp; chưa đủ số liệu để xét mức trần.",
          next: "Thêm cột «Chuyển tiếp», hoặc xác nhận «Không có địa bàn chuyển tiếp».",
        },
      ],
    },
    {
      name: "nobody says who is carried over",
      sheet: sheetOf({ heading: approvedOnly, rows }),
      findings: [{ what: "Bảng không có cột nêu địa bàn chuyển tiếp; chưa đủ số liệu để xét mức trần." }],
    },
  ],
});
