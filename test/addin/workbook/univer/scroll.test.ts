import { scrollStart } from "../../../../addin/workbook/univer/view/scroll.ts";

const widths = [30, 50, 145, 30, 30, 30, 30, 30, 30, 30, 30];
const widthOf = (index: number) => widths[index] ?? 0;

describe("where the scrolled part begins", () => {
  it("is the row or column itself where nothing is frozen", () => {
    expect(scrollStart(4, 0, widthOf)).toBe(4);
    expect(scrollStart(0, 0, widthOf)).toBe(0);
  });

  it("counts what the frozen columns take: seven columns of 30 are not seven columns from the left", () => {
    // 210 points lie between the frozen part and column 10: columns 0 and 1 take 80 of them, column 2 does not fit.
    expect(scrollStart(10, 3, widthOf)).toBe(2 + 3);
    expect(scrollStart(4, 3, widthOf)).toBe(1 + 3);
  });

  it("scrolls nothing for what is frozen", () => {
    expect(scrollStart(2, 3, widthOf)).toBe(3);
  });
});
