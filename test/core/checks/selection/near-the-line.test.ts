import { nearTheLine } from "../../../../core/checks/selection/near-the-line.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const oneSeat = { base: { n: 7, source: "" } };

tryCheck(nearTheLine, {
  valid: [
    {
      name: "the best is far ahead in every criterion",
      sheet: sheetOf({
        withMarks: true,
        settings: oneSeat,
        rows: [
          ["Tam Hiệp", 9, 9, 9],
          ["Tam Hòa", 1, 1, 1],
        ],
      }),
    },
    {
      name: "blanks leave it open who comes in, not weights",
      sheet: sheetOf({
        withMarks: true,
        settings: oneSeat,
        rows: [
          ["Tam Hiệp", 9, 9, 9],
          ["Tam Hòa", null, null, null],
        ],
      }),
    },
    {
      name: "no seat left to fight for",
      sheet: sheetOf({
        withMarks: true,
        heading: ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt"],
        settings: oneSeat,
        rows: [
          ["Tân Mai", 1, 1, 1, "x"],
          ["Tam Hiệp", 10, 0, 6],
          ["Tam Hòa", 0, 10, 5],
        ],
      }),
    },
  ],
  invalid: [
    {
      // Levels 10, 10, 6: D = 1 − 1 + 1/6 is less than a quarter of A = 1 + 1 + 1/6; the third is behind in all.
      name: "two that lead in different criteria",
      sheet: sheetOf({
        withMarks: true,
        settings: oneSeat,
        rows: [
          ["Tam Hiệp", 10, 0, 6],
          ["Tam Hòa", 0, 10, 5],
          ["Tân Mai", 0, 0, 1],
        ],
      }),
      findings: [
        {
          severity: "info",
          cells: ["A3", "A4"],
          units: ["26017", "26035"],
          citation: "Q13",
          what: "2 địa bàn có thể vào hoặc ra khỏi 1 địa bàn còn được chọn khi trọng số đổi trong khoảng ±25 %: Phường Tam Hiệp (A3), Phường Tam Hòa (A4).",
        },
      ],
    },
  ],
});
