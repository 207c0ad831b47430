import { FormulaRanges } from "../../../../addin/workbook/univer/engine/dependency-manager.ts";

// The package of all parts needs a screen; the part that is used here does not.
jest.mock("@univerjs/preset-sheets-core", () => jest.requireActual<object>("@univerjs/engine-formula"));

const block = (id: number, startRow: number, endRow: number, sheetId = "list") => ({
  unitId: "workbook",
  sheetId,
  range: { startRow, endRow, startColumn: 0, endColumn: 2 },
  id,
});
const found = (ranges: FormulaRanges, row: number, sheetId = "list") =>
  [...ranges.bulkSearch([block(0, row, row, sheetId)])].sort();
const held = (ranges: FormulaRanges) => ranges.boxesOf("workbook", "list").all().length;

describe("the ranges that formulas read", () => {
  it("are held once however often they are handed over", () => {
    const ranges = new FormulaRanges(true);
    for (let change = 0; change < 100; change += 1)
      ranges.bulkInsert([block(1, 0, 9), block(2, 5, 19), block(1, 0, 9)]);
    expect(found(ranges, 7)).toEqual([1, 2]);
    expect(found(ranges, 12)).toEqual([2]);
    expect(held(ranges)).toBe(2);
  });

  it("are found in their own sheet alone, whole columns too", () => {
    const ranges = new FormulaRanges(true);
    ranges.bulkInsert([block(1, NaN, NaN), block(2, 0, 9, "ledger")]);
    expect(found(ranges, 1_000_000)).toEqual([1]);
    expect(found(ranges, 3, "ledger")).toEqual([2]);
  });

  it("go with their formula, their sheet or all, and come again", () => {
    const ranges = new FormulaRanges(true);
    const all = [block(1, 0, 9), block(2, 5, 19)];
    ranges.bulkInsert(all);
    ranges.remove(block(1, 0, 9));
    expect(found(ranges, 7)).toEqual([2]);
    ranges.bulkInsert(all);
    expect(found(ranges, 7)).toEqual([1, 2]);
    ranges.removeById("workbook", "list");
    expect(found(ranges, 7)).toEqual([]);
    ranges.bulkInsert(all);
    expect(held(ranges)).toBe(0);
    expect(found(ranges, 7)).toEqual([1, 2]);
    ranges.clear();
    expect(found(ranges, 7)).toEqual([]);
  });
});
