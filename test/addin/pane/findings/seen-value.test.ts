import { cellOfText, seenValue } from "../../../../addin/pane/findings/cells/seen-value.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";

it.each([
  ["12,5", 12.5],
  ["1.234", 1234],
  ["-3", -3],
  ["12.5", "12.5"],
  ["04/12/2017", "04/12/2017"],
  [" ", null],
  ["12 vụ", "12 vụ"],
])("takes %j as a spreadsheet in Vietnam does", (typed, cell) => expect(cellOfText(typed, "vi")).toBe(cell));

it("takes a decimal point in English", () => expect(cellOfText("12.5", "en")).toBe(12.5));

it("shows what stands in a cell, knows its formula and where only yes or no answers, and keeps personal names to itself", () => {
  const rows = [
    ["Tên đơn vị", "a1", "a2", "a3", "d1", "Họ tên đối tượng"],
    ["Xã Phước Tân", 60, 30, 5, "k", "Nguyễn Văn A"],
  ];
  const formulas = [[], [null, "SUM(C2:D2)"]];
  const content = { tables: [{ name: "Rà soát", sheet: "Rà soát", address: "B3:G4", rows, formulas }] };
  const assessment = assess(content, plan7488, 2018);
  const at = (address: string) => seenValue(content, assessment, { sheet: "Rà soát", address });
  expect(at("C4")).toEqual({ value: 60, formula: "SUM(C2:D2)", isYesNo: false });
  expect(at("F4")).toEqual({ value: "k", formula: null, isYesNo: true });
  expect(at("F3")?.isYesNo).toBe(false);
  expect([at("G4"), at("C4:D4")]).toEqual([null, null]);
});
