import { gridFormula } from "../../../../addin/workbook/univer/formula-names.ts";

const isKnown = (name: string) => ["SUM", "IF", "XLOOKUP", "DIABAN.MUCTRAN", "CONCAT"].includes(name);

describe("gridFormula", () => {
  it.each([
    ["SUM(A1:A3)+2", "SUM(A1:A3)+2"],
    ["sum(A1)", "sum(A1)"],
    ["_xlfn.XLOOKUP(A1,B:B,C:C)", "XLOOKUP(A1,B:B,C:C)"],
    ["_xlfn._xlws.SUM(A1)", "SUM(A1)"],
    ["DIABAN.MUCTRAN(30)", "DIABAN.MUCTRAN(30)"],
    ['IF(A1="TÍNH(x)",1,2)', 'IF(A1="TÍNH(x)",1,2)'],
    ['IF(A1="[1]",1,2)', 'IF(A1="[1]",1,2)'],
    ["'Rà soát (2018)'!A1", "'Rà soát (2018)'!A1"],
    ["A1*2", "A1*2"],
  ])("can work out %s", (formula, expected) => {
    expect(gridFormula(formula, isKnown)).toBe(expected);
  });

  it.each([
    "CUBEVALUE(A1)",
    "SUM(CUSTOM(A1))",
    "[1]Sheet1!A1",
    "'[Sổ.xlsx]S'!A1",
    "SUM(Bảng1[Cột])",
    "_xlfn.LAMBDA(x,x)",
  ])("leaves %s to the result that the file brought", (formula) => {
    expect(gridFormula(formula, isKnown)).toBeNull();
  });
});
