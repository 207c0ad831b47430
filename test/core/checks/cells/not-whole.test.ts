import { notWhole } from "../../../../core/checks/cells/not-whole.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

tryCheck(notWhole, {
  valid: [
    { name: "a whole number written with decimals", sheet: sheetOf({ rows: [["Tam Hiệp", "12,0", 2, 3]] }) },
    {
      name: "half in the three-level column",
      sheet: sheetOf({ heading: ["Tên đơn vị", "a1", "a2", "b5"], rows: [["Tam Hiệp", 1, 2, 0.5]] }),
    },
  ],
  invalid: [
    {
      name: "the number 1.234, which is no thousand",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", 1.234, 2, 3],
          ["Tam Hòa", 5, "2,5", 3],
        ],
      }),
      findings: [
        {
          severity: "error",
          column: "a1",
          cells: ["B3"],
          units: ["26017"],
          fix: null,
          what: "Cột a1 «Số vụ phạm pháp hình sự»: 1 ô không phải số nguyên (B3 1,234).",
        },
        { column: "a2", cells: ["C4"], units: ["26035"] },
      ],
    },
  ],
});
