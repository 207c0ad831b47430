import { implausible } from "../../../../core/checks/cells/implausible.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

tryCheck(implausible, {
  valid: [
    {
      name: "exactly ten times the largest of the others",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", 50, 2, 3],
          ["Tam Hòa", 5, 2, 3],
        ],
      }),
    },
    {
      name: "20 among zeros",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", 20, 2, 3],
          ["Tam Hòa", 0, 2, 3],
        ],
      }),
    },
    {
      name: "nothing to compare with",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", 900, 2, 3],
          ["Tam Hòa", null, 2, 3],
        ],
      }),
    },
  ],
  invalid: [
    {
      name: "one above ten times",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", 51, 2, 3],
          ["Tam Hòa", 5, 2, 3],
          ["Tân Mai", 4, 2, 3],
        ],
      }),
      findings: [
        {
          severity: "warning",
          column: "a1",
          cells: ["B3"],
          units: ["26017"],
          what: "Cột a1 «Số vụ phạm pháp hình sự»: Phường Tam Hiệp ghi 51 (ô B3), hơn 10 lần số lớn nhất của các đơn vị khác (5).",
        },
      ],
    },
    {
      name: "21 among zeros",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", 1, 0, 3],
          ["Tam Hòa", 1, 21, 3],
        ],
      }),
      findings: [{ column: "a2", cells: ["C4"] }],
    },
  ],
});
