import { duplicateUnit } from "../../../../core/checks/units/duplicate-unit.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

tryCheck(duplicateUnit, {
  valid: [
    {
      name: "two units of nearly one name",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", 1, 2, 3],
          ["Tân Hiệp", 1, 2, 3],
        ],
      }),
    },
    {
      name: "two rows that nobody knows",
      sheet: sheetOf({
        rows: [
          ["Nơi nào", 1, 2, 3],
          ["Nơi nào", 1, 2, 3],
        ],
      }),
    },
  ],
  invalid: [
    {
      name: "one unit under three spellings",
      sheet: sheetOf({
        rows: [
          ["Tam Hòa", 1, 2, 3],
          ["Tam Hiệp", 1, 2, 3],
          ["P. Tam Hoà", 4, 5, 6],
          ["Phường  Tam Hòa", 1, 2, 3],
        ],
      }),
      findings: [
        {
          severity: "error",
          cells: ["A3", "A5", "A6"],
          units: ["26035"],
          what: "Phường Tam Hòa (mã 26035) có ở 3 dòng: A3 «Tam Hòa», A5 «P. Tam Hoà», A6 «Phường Tam Hòa».",
        },
      ],
    },
  ],
});
