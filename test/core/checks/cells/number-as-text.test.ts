import { numberAsText } from "../../../../core/checks/cells/number-as-text.ts";
import { gridOf, sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

tryCheck(numberAsText, {
  valid: [
    { name: "numbers", sheet: sheetOf({ rows: [["Tam Hiệp", 12, 2, 3]] }) },
    {
      name: "a text «1» in a yes/no column",
      sheet: sheetOf({ heading: ["Tên đơn vị", "a1", "a2", "d1"], rows: [["Tam Hiệp", 1, 2, "1"]] }),
    },
  ],
  invalid: [
    {
      name: "a unit of count, a word for none and a dash",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", "12 vụ", 2, 3],
          ["Tam Hòa", "không", 2, 3],
          ["Tân Mai", "-", 2, "7"],
        ],
      }),
      findings: [
        {
          severity: "warning",
          column: "a1",
          cells: ["B3", "B4", "B5"],
          units: ["26017", "26035", "26026"],
          what: "Cột a1 «Số vụ phạm pháp hình sự»: 3 ô có số ở dạng chữ (B3 «12 vụ», B4 «không», B5 «-»).",
          fix: {
            label: "Ghi lại 3 ô thành số",
            changes: [
              ["B3", "12 vụ", 12],
              ["B4", "không", 0],
              ["B5", "-", 0],
            ],
          },
        },
        { column: "a3", fix: { label: "Ghi lại 1 ô thành số", changes: [["D5", "7", 7]] } },
      ],
    },
    {
      name: "a formula's text is not written over",
      sheet: sheetOf({ rows: [["Tam Hiệp", "12", 2, 3]], formulas: gridOf({ B3: 'TEXT(12,"0")' }) }),
      findings: [{ column: "a1", fix: null }],
    },
  ],
});
