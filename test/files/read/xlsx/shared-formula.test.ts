import { parseFormula, shiftFormula } from "../../../../files/read/xlsx/shared-formula.ts";

describe("a formula that cells share", () => {
  it.each([
    ["A1*2", 1, 0, "A2*2"],
    ["A1*2", 0, 2, "C1*2"],
    ["$A1+A$1+$A$1", 3, 1, "$A4+B$1+$A$1"],
    ["SUM(B2:D9)", 1, 1, "SUM(C3:E10)"],
    ["SUM(A:C)+SUM(2:5)+SUM($A:B)", 1, 1, "SUM(B:D)+SUM(3:6)+SUM($A:C)"],
    ["Z1", 0, 1, "AA1"],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ['"nói ""A1"""&A1', 1, 0, '"nói ""A1"""&A2'],
    ["'Trang A1'!A1+Trang1!B2", 1, 0, "'Trang A1'!A2+Trang1!B3"],
    ["LOG10(A1)+T1!A1", 1, 0, "LOG10(A2)+T1!A2"],
    ["Bảng1[Cột1]+HeSo1+Tổng_A1", 1, 0, "Bảng1[Cột1]+HeSo1+Tổng_A1"],
    ["1E5+A1", 1, 0, "1E5+A2"],
    ["A2", -2, 0, "#REF!"],
    ["XFD1:A1", 0, 1, "#REF!:B1"],
  ])("%s moved %d rows and %d columns reads %s", (formula, rows, columns, moved) => {
    expect(shiftFormula(parseFormula(formula), rows, columns)).toBe(moved);
  });
});
