import { exactDecimal, formatGap, formatPoints } from "../../core/format.ts";

describe("points in print", () => {
  it("shows one decimal with the comma of Vietnamese", () => {
    expect(formatPoints(61.44, "vi")).toBe("61,4");
    expect(formatPoints(61.44, "en")).toBe("61.4");
  });

  it.each([
    [0.71, "0,7"],
    [0.0031, "0,003"],
    [0, "0,0"],
    [12, "12,0"],
  ])("never prints a gap of %p as nothing", (gap, text) => expect(formatGap(gap, "vi")).toBe(text));

  it.each([
    [9n, 2n, "4,5"],
    [30n, 1n, "30"],
    [1n, 8n, "0,125"],
    [100n, 27n, "3,703703…"],
  ])("writes %p/%p as a decimal, cut only where it never ends", (numerator, denominator, text) => {
    expect(exactDecimal({ numerator, denominator }, "vi")).toBe(text);
  });
});
