import { duplicateColumn } from "../../../../core/checks/table/duplicate-column.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const heading = ["Tên đơn vị", "a1", "a2", "a3"];

tryCheck(duplicateColumn, {
  valid: [
    { name: "each column once", sheet: sheetOf({ rows: [["Tam Hiệp", 1, 2, 3]] }) },
    {
      name: "two columns of remarks",
      sheet: sheetOf({ heading: [...heading, "Ghi chú", "Ghi chú"], rows: [["Tam Hiệp", 1, 2, 3, "x", "y"]] }),
    },
    {
      name: "a name column merged over two, the second of them empty",
      sheet: {
        tables: [
          {
            name: "S",
            sheet: "S",
            address: "A1:E2",
            rows: [
              ["Tên đơn vị", null, "a1", "a2", "a3"],
              ["Tam Hiệp", null, 1, 2, 3],
            ],
            merges: ["A1:B1"],
          },
        ],
      },
    },
  ],
  invalid: [
    {
      name: "an id and its short heading",
      sheet: sheetOf({ heading: [...heading, "Số vụ phạm pháp hình sự"], rows: [["Tam Hiệp", 1, 2, 3, 4]] }),
      findings: [
        {
          severity: "error",
          column: "a1",
          cells: ["B2", "E2"],
          what: "2 cột cùng được hiểu là a1 «Số vụ phạm pháp hình sự»: «a1» (B2), «Số vụ phạm pháp hình sự» (E2); chỉ cột đầu được đọc.",
        },
      ],
    },
    {
      name: "two columns of names, three of one criterion",
      sheet: sheetOf({ heading: [...heading, "Địa bàn", "a3", "A3"], rows: [["Tam Hiệp", 1, 2, 3, "Tam Hòa", 3, 3]] }),
      findings: [
        { column: undefined, cells: ["A2", "E2"] },
        { column: "a3", cells: ["D2", "F2", "G2"] },
      ],
    },
  ],
});
