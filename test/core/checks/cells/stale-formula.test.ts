import { staleFormula } from "../../../../core/checks/cells/stale-formula.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { gridOf, sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const heading = ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt"];

tryCheck(staleFormula, {
  valid: [
    {
      name: "a formula with its result",
      sheet: sheetOf({ rows: [["Tam Hiệp", 5, 2, 3]], formulas: gridOf({ B3: "2+3" }) }),
    },
    { name: "a result of 0", sheet: sheetOf({ rows: [["Tam Hiệp", 0, 2, 3]], formulas: gridOf({ B3: "2-2" }) }) },
    { name: "a blank without a formula", sheet: sheetOf({ rows: [["Tam Hiệp", null, 2, 3]], formulas: [] }) },
    { name: "formulas unknown", sheet: sheetOf({ rows: [["Tam Hiệp", null, 2, 3]] }) },
  ],
  invalid: [
    {
      name: "formulas in two columns of figures",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", null, null, 3],
          ["Tam Hòa", null, 2, 3],
        ],
        formulas: gridOf({ B3: "X1", B4: "X2", C3: "X3" }),
      }),
      findings: [
        {
          severity: "error",
          column: "a1",
          cells: ["B3", "B4"],
          units: ["26017", "26035"],
          what: "Cột a1 «Số vụ phạm pháp hình sự»: 2 ô có công thức nhưng chưa có kết quả (B3, B4).",
        },
        { column: "a2", cells: ["C3"], units: ["26017"] },
      ],
    },
    {
      name: "a mark that a formula should set",
      sheet: sheetOf({ heading, rows: [["Tam Hiệp", 1, 2, 3, null]], formulas: gridOf({ E3: "IF(B3>0,1,0)" }) }),
      findings: [
        {
          column: undefined,
          cells: ["E3"],
          units: ["26017"],
          what: "Cột «Phê duyệt»: 1 ô có công thức nhưng chưa có kết quả (E3).",
        },
      ],
    },
    {
      name: "a name that was never looked up, in a row that is therefore no area",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", 1, 2, 3],
          [null, null, null, null],
        ],
        formulas: gridOf({ A4: "VLOOKUP(X1,Y:Z,2,0)" }),
      }),
      findings: [{ cells: ["A4"], units: [] }],
    },
  ],
});

it("stale-formula is told as not run where the source does not know of formulas", () => {
  const { notRun } = assess(sheetOf({ rows: [["Tam Hiệp", 1, 2, 3]] }), plan7488);
  expect(notRun.map(({ code }) => code)).toContain("stale-formula");
});
