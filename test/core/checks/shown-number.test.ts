import { isRounded, roundedText, shownNumber } from "../../../core/checks/shown-number.ts";

describe("the number that a cell shows", () => {
  it.each([
    [61.42857, "61,43", "61.43"],
    [61.42857, "61.43", "61.43"],
    [61.42857, null, "61.42857"],
    [61.4285714285, undefined, "61.428571"],
    [61.4, "####", "61.4"],
    [1e-9, null, "0"],
    ["61,40", null, "61.40"],
    [" 61 ", null, "61"],
    ["61,4 điểm", null, null],
    ["cao", null, null],
    [true, null, null],
    [null, null, null],
    [Number.NaN, null, null],
    [1e300, null, null],
  ])("of %p shown as %p is %p", (cell, text, number) => expect(shownNumber(cell, text)).toBe(number));
});

describe("an exact value against what is shown", () => {
  const twoThirds = { numerator: 200n, denominator: 3n };
  it("may be shown with any number of decimals", () => {
    expect(["67", "66.7", "66.67"].map((text) => isRounded(twoThirds, text))).toEqual([true, true, true]);
    expect(["66", "66.6", "66.66"].map((text) => isRounded(twoThirds, text))).toEqual([false, false, false]);
  });
  it("may be rounded either way from the middle", () => {
    const half = { numerator: 25n, denominator: 2n };
    expect(["12", "13", "12.5", "12.4"].map((text) => isRounded(half, text))).toEqual([true, true, true, false]);
  });
  it("is rounded half up for the message", () => {
    expect([0, 1, 2].map((decimals) => roundedText(twoThirds, decimals))).toEqual(["67", "66.7", "66.67"]);
    expect(roundedText({ numerator: 1n, denominator: 20n }, 1)).toBe("0.1");
  });
});
