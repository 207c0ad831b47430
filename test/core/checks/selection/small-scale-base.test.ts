import { smallScaleBase } from "../../../../core/checks/selection/small-scale-base.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const names = [
  "Trảng Dài",
  "Tân Phong",
  "Tân Biên",
  "Hố Nai",
  "Tân Hòa",
  "Tân Hiệp",
  "Bửu Long",
  "Tân Tiến",
  "Tam Hiệp",
  "Long Bình",
];
const heading = ["Tên đơn vị", "a1", "a2", "d1"];

tryCheck(smallScaleBase, {
  valid: [
    {
      name: "ten positive values in each column of counts",
      sheet: sheetOf({ heading, rows: names.map((name) => [name, 1, 2, "Không"]) }),
    },
  ],
  invalid: [
    {
      name: "nine positive values in one column, none in another; columns that the sheet lacks are not told",
      sheet: sheetOf({ heading: [...heading, "a4"], rows: names.map((name, index) => [name, 1, index, "Không", 0]) }),
      findings: [
        {
          severity: "info",
          cells: [],
          citation: "Q14",
          what: "2 cột có mức chuẩn lấy từ ít hơn 10 giá trị dương: a2 «Tù tha có biểu hiện phạm tội» (9 giá trị), a4 «Giáo dục theo NĐ 111/2013» (0 giá trị).",
        },
      ],
    },
  ],
});
