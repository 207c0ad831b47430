import { notANumber } from "../../../../core/checks/cells/not-a-number.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

tryCheck(notANumber, {
  valid: [
    { name: "texts that read as numbers", sheet: sheetOf({ rows: [["Tam Hiệp", "12 vụ", "không", "-"]] }) },
    {
      name: "a word in a yes/no column, which is told apart",
      sheet: sheetOf({ heading: ["Tên đơn vị", "a1", "a2", "d1"], rows: [["Tam Hiệp", 1, 2, "nhiều"]] }),
    },
  ],
  invalid: [
    {
      name: "words, and a tick among counts",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", "nhiều", 2, 3],
          ["Tam Hòa", "khoảng 10", 2, true],
        ],
      }),
      findings: [
        {
          severity: "error",
          column: "a1",
          cells: ["B3", "B4"],
          units: ["26017", "26035"],
          fix: null,
          what: "Cột a1 «Số vụ phạm pháp hình sự»: 2 ô không phải số (B3 «nhiều», B4 «khoảng 10»).",
        },
        { column: "a3", cells: ["D4"], units: ["26035"] },
      ],
    },
  ],
});
