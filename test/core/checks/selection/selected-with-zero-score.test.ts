import { selectedWithZeroScore } from "../../../../core/checks/selection/selected-with-zero-score.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const heading = ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp"];

tryCheck(selectedWithZeroScore, {
  valid: [
    {
      name: "the smallest score above zero",
      sheet: sheetOf({
        heading,
        rows: [
          ["Tam Hiệp", 0, 0, 1, "x"],
          ["Tam Hòa", 900, 900, 900],
        ],
      }),
    },
    { name: "a blank: the score is not known", sheet: sheetOf({ heading, rows: [["Tam Hiệp", 0, 0, null, "x"]] }) },
    {
      name: "carried over, which no score decides",
      sheet: sheetOf({ heading, rows: [["Tam Hiệp", 0, 0, 0, null, "x"]] }),
    },
    { name: "not selected", sheet: sheetOf({ heading, rows: [["Tam Hiệp", 0, 0, 0]] }) },
  ],
  invalid: [
    {
      name: "nothing but zeros",
      sheet: sheetOf({
        heading,
        rows: [
          ["Tam Hiệp", 0, 0, 0, "x"],
          ["Tam Hòa", 0, 0, 0],
        ],
      }),
      findings: [
        {
          severity: "warning",
          cells: ["E3"],
          units: ["26017"],
          citation: "Q13",
          what: "Phường Tam Hiệp (A3) được chọn nhưng có 0 điểm ở cả 3 tiêu chí.",
        },
      ],
    },
  ],
});
