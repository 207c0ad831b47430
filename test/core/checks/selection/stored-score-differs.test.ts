import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { storedScoreDiffers } from "../../../../core/checks/selection/stored-score-differs.ts";
import type { Cell } from "../../../../core/table.ts";
import { gridOf, sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const heading = ["Tên đơn vị", "a1", "a2", "a3", "Điểm", "Hạng"];
// Levels 10, 10, 10: the three areas have 100, 50 and (0,1 + 0,2 + 0,4)/3 · 100 = 23,333… points.
const rows = (scores: readonly Cell[], ranks: readonly Cell[] = []) => [
  ["Tam Hiệp", 10, 10, 10, scores[0] ?? null, ranks[0] ?? null],
  ["Tam Hòa", 5, 5, 5, scores[1] ?? null, ranks[1] ?? null],
  ["Tân Mai", 1, 2, 4, scores[2] ?? null, ranks[2] ?? null],
];

tryCheck(storedScoreDiffers, {
  valid: [
    {
      name: "right at every number of decimals",
      sheet: sheetOf({ heading, rows: rows([100, "50,0", 23.33], [1, 2, "3"]) }),
    },
    {
      name: "a float as a formula leaves it",
      sheet: sheetOf({ heading, rows: rows([100.00000000000001, 50, 23.333333333333332]) }),
    },
    {
      name: "right at the decimals shown",
      sheet: sheetOf({ heading, rows: rows([100, 50, 23.4]), texts: gridOf({ E5: "23" }) }),
    },
    { name: "words and blanks instead of figures", sheet: sheetOf({ heading, rows: rows(["cao", null, ""]) }) },
    {
      name: "criteria without a column, beside figures that nobody reads",
      sheet: sheetOf({
        heading: ["Tên đơn vị", "a1", "a2", "a3", "Điểm", "Số ấp"],
        rows: [
          ["Tam Hiệp", 10, 10, 10, 77, 4],
          ["Tam Hòa", 5, 5, 5, 44, 3],
        ],
      }),
    },
    {
      name: "an area with a blank, whose score nobody knows",
      sheet: sheetOf({ heading, rows: [["Tam Hiệp", 10, 10, null, 77, 1]] }),
    },
  ],
  invalid: [
    {
      name: "one decimal off, and two ranks the wrong way round",
      sheet: sheetOf({ heading, rows: rows([100, 50, 23.4], [2, 1, 3]) }),
      findings: [
        {
          severity: "warning",
          cells: ["F3", "F4"],
          units: ["26017", "26035"],
          what: "Cột «Hạng»: 2 ô khác hạng tính lại: F3 ghi 2, tính lại 1; F4 ghi 1, tính lại 2.",
        },
        {
          cells: ["E5"],
          units: ["26026"],
          citation: "Q13",
          what: "Cột «Điểm»: 1 ô khác điểm tính lại: E5 ghi 23,4, tính lại 23,3.",
        },
      ],
    },
    {
      name: "wrong at the decimals shown, though the text is all we have",
      sheet: sheetOf({ heading, rows: rows([100, 50, "23,40"]) }),
      findings: [{ what: "Cột «Điểm»: 1 ô khác điểm tính lại: E5 ghi 23,40, tính lại 23,33." }],
    },
  ],
});

it("does not run while a column of figures is asked about, and says so", () => {
  // «Sưu tra MT» is b3 or c2: the sheet's own points are over four columns, ours could only be over three.
  const asked = ["Tên đơn vị", "a1", "a2", "a3", "Sưu tra MT", "Điểm"];
  const { findings, notRun } = assess(
    sheetOf({
      heading: asked,
      rows: [
        ["Tam Hiệp", 10, 10, 10, 4, 100],
        ["Tam Hòa", 5, 5, 5, 4, 62.5],
      ],
    }),
    plan7488,
  );
  expect(findings.map(({ code }) => code)).not.toContain("stored-score-differs");
  expect(notRun.find(({ code }) => code === "stored-score-differs")?.why.vi).toBe(
    "Còn 1 cột cần xác nhận, nên chưa so điểm, hạng ghi trong bảng.",
  );
});
