import { negative } from "../../../../core/checks/cells/negative.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

tryCheck(negative, {
  valid: [{ name: "zero", sheet: sheetOf({ rows: [["Tam Hiệp", 0, 2, 3]] }) }],
  invalid: [
    {
      name: "numbers and texts below zero",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", -3, 2, 3],
          ["Tam Hòa", "-5", 2, 3],
        ],
      }),
      findings: [
        {
          severity: "error",
          column: "a1",
          cells: ["B3", "B4"],
          units: ["26017", "26035"],
          fix: null,
          what: "Cột a1 «Số vụ phạm pháp hình sự»: 2 ô có số âm (B3 -3, B4 «-5»).",
        },
      ],
    },
  ],
});
