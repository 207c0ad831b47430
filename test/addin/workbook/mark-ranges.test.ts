import type { Severity } from "../../../core/finding.ts";
import { markedRanges } from "../../../addin/workbook/mark-ranges.ts";

const mark = (address: string, severity: Severity = "error") => ({ sheet: "S", address, severity });

describe("markedRanges", () => {
  it("joins neighbours of one severity into a rectangle", () => {
    expect(markedRanges([mark("B3"), mark("C2"), mark("B2"), mark("C3")])).toEqual([
      { severity: "error", top: 1, left: 1, bottom: 2, right: 2 },
    ]);
  });

  it("keeps apart what does not touch or differs in severity", () => {
    expect(markedRanges([mark("A1"), mark("B1", "warning"), mark("D1")])).toHaveLength(3);
  });

  it("gives a cell that is marked twice the gravest severity", () => {
    expect(markedRanges([mark("A1", "info"), mark("A1", "error"), mark("A1", "warning")])).toEqual([
      { severity: "error", top: 0, left: 0, bottom: 0, right: 0 },
    ]);
  });

  it("makes one strip of a whole column of blanks", () => {
    const column = Array.from({ length: 1000 }, (_, row) => mark(`C${row + 9}`, "warning"));
    expect(markedRanges(column)).toEqual([{ severity: "warning", top: 8, left: 2, bottom: 1007, right: 2 }]);
  });

  it("has nothing to draw for no marks", () => {
    expect(markedRanges([])).toEqual([]);
  });
});
