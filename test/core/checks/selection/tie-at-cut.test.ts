import { tieAtCut } from "../../../../core/checks/selection/tie-at-cut.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const heading = ["Tên đơn vị", "a1", "b1", "b2", "Chuyển tiếp"];
// 15 % of 7 is one area, of 14 two.
const seats = (n: number) => ({ base: { n, source: "" } });

tryCheck(tieAtCut, {
  valid: [
    {
      name: "one seat, one best",
      sheet: sheetOf({
        withMarks: true,
        heading,
        settings: seats(7),
        rows: [
          ["Tam Hiệp", 9, 0, 0],
          ["Tam Hòa", 5, 0, 0],
        ],
      }),
    },
    {
      name: "two seats for two equals",
      sheet: sheetOf({
        withMarks: true,
        heading,
        settings: seats(14),
        rows: [
          ["Tam Hiệp", 9, 0, 0],
          ["Tam Hòa", 9, 0, 0],
        ],
      }),
    },
    {
      name: "equals below the cut",
      sheet: sheetOf({
        withMarks: true,
        heading,
        settings: seats(7),
        rows: [
          ["Tân Mai", 9, 0, 0],
          ["Tam Hiệp", 5, 0, 0],
          ["Tam Hòa", 5, 0, 0],
        ],
      }),
    },
    {
      name: "no seat left",
      sheet: sheetOf({
        withMarks: true,
        heading,
        settings: seats(7),
        rows: [
          ["Tân Mai", 9, 0, 0, "x"],
          ["Tam Hiệp", 5, 0, 0],
          ["Tam Hòa", 5, 0, 0],
        ],
      }),
    },
  ],
  invalid: [
    {
      name: "two equals for one seat, told apart by the declared tie-breaks",
      sheet: sheetOf({
        withMarks: true,
        heading,
        settings: seats(7),
        rows: [
          ["Tam Hiệp", 0, 9, 0],
          ["Tam Hòa", 9, 0, 0],
          ["Tân Mai", 1, 0, 0],
        ],
      }),
      findings: [
        {
          severity: "warning",
          cells: ["A4", "A3"],
          units: ["26035", "26017"],
          citation: "Q13",
          what: "Còn được chọn 1 địa bàn cho 2 địa bàn bằng điểm nhau: Phường Tam Hòa (nhóm hình sự 33,33 điểm, 1 tiêu chí), Phường Tam Hiệp (nhóm hình sự 0 điểm, 1 tiêu chí).",
        },
      ],
    },
    {
      name: "the cut is the room left: one of two seats is carried over",
      sheet: sheetOf({
        withMarks: true,
        heading,
        settings: seats(14),
        rows: [
          ["Tân Mai", 1, 0, 0, "x"],
          ["Tam Hiệp", 9, 0, 0],
          ["Tam Hòa", 9, 0, 0],
        ],
      }),
      findings: [{ units: ["26017", "26035"] }],
    },
  ],
});
