import { capBase } from "../../../../core/checks/selection/cap-base.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

tryCheck(capBase, {
  valid: [{ name: "the register's number", sheet: sheetOf({ rows: [["Tam Hiệp", 1, 2, 3]] }) }],
  invalid: [
    {
      name: "a number from the settings",
      sheet: sheetOf({ rows: [["Tam Hiệp", 1, 2, 3]], settings: { base: { n: 37, source: "Nghị quyết 12" } } }),
      findings: [
        {
          severity: "info",
          cells: [],
          citation: "Q1",
          what: "Mức trần 5 tính trên 37 đơn vị (Cài đặt: Nghị quyết 12).",
        },
      ],
    },
    {
      name: "a place that the register does not know: the sheet's own rows",
      sheet: sheetOf({
        title: "NĂM 2018",
        rows: Array.from({ length: 7 }, (_one, index) => [`Nơi thứ ${index}`, 1, 2, 3]),
      }),
      findings: [
        { what: "Mức trần 1 tính trên 7 đơn vị (số dòng đơn vị của bảng), vì danh mục không có địa phương này." },
      ],
    },
  ],
});
