import { hiddenColumn } from "../../../../core/checks/table/hidden-column.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const rows = [
  ["Tam Hiệp", 1, 2, 3],
  ["Tam Hòa", 1, 2, 3],
];

tryCheck(hiddenColumn, {
  valid: [
    { name: "nothing hidden", sheet: sheetOf({ rows, hiddenColumns: [] }) },
    {
      name: "a hidden column that is read by nobody",
      sheet: sheetOf({ heading: ["Tên đơn vị", "a1", "a2", "a3", "Dân số"], rows, hiddenColumns: [4] }),
    },
  ],
  invalid: [
    {
      name: "a hidden criterion",
      sheet: sheetOf({ rows, hiddenColumns: [2] }),
      findings: [
        {
          severity: "info",
          cells: ["C2"],
          what: "1 cột đang ẩn vẫn được đọc: a2 «Tù tha có biểu hiện phạm tội».",
        },
      ],
    },
  ],
});
