import { cap } from "../../../addin/functions/cap.ts";
import { CellError } from "../../../addin/functions/cell-error.ts";
import { withinCap } from "../../../addin/functions/within-cap.ts";

function sentenceOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(CellError);
    return `${(error as CellError).code} ${(error as CellError).message}`;
  }
  throw new Error("expected an error cell");
}

describe("MUCTRAN", () => {
  it.each([
    [30, undefined, 4],
    [6, undefined, 0],
    [6, "floor-min-1", 1],
    [20, undefined, 3],
    [820, undefined, 123],
    [30, null, 4],
    [30, "", 4],
    [30, "ceil", 5],
    [30, "half-up", 5],
    [0, "floor-min-1", 0],
  ])("of %p units, rounded %p, is %p", (units, rounding, expected) => {
    expect(cap.run(units, rounding)).toBe(expected);
  });

  it.each([
    [-1, "là -1"],
    [2.5, "là 2,5"],
    ["30", "là chữ «30»"],
    [null, "đang trống"],
    ["", "đang trống"],
    [true, "là TRUE"],
    [[[30]], "là một vùng nhiều ô"],
    [{ error: "#REF!" }, "là một ô lỗi"],
    [Number.NaN, "là NaN"],
  ])("of %p says what was given and what to write", (units, given) => {
    const sentence = sentenceOf(() => cap.run(units));
    expect(sentence).toContain("#VALUE! Số đơn vị phải là số nguyên từ 0 trở lên");
    expect(sentence).toContain(given);
    expect(sentence).toContain("=DIABAN.MUCTRAN(30)");
  });

  it("names the roundings there are when given another", () => {
    const sentence = sentenceOf(() => cap.run(30, "round"));
    expect(sentence).toContain("là chữ «round»");
    expect(sentence).toContain('"floor", "floor-min-1", "half-up", "ceil"');
  });
});

describe("TRONGTRAN", () => {
  it.each([
    [2, 13, undefined, false],
    [1, 13, undefined, true],
    [4, 30, undefined, true],
    [5, 30, undefined, false],
    [1, 6, undefined, false],
    [1, 6, "floor-min-1", true],
    [0, 0, undefined, true],
  ])("%p of %p, rounded %p, is %p", (selected, units, rounding, expected) => {
    expect(withinCap.run(selected, units, rounding)).toBe(expected);
  });

  it("suspects swapped figures when more are selected than there are", () => {
    expect(sentenceOf(() => withinCap.run(30, 4))).toContain("số đã chọn trước, số đơn vị sau");
  });

  it("says which of its two figures is missing", () => {
    expect(sentenceOf(() => withinCap.run(null, 13))).toContain("Số địa bàn đã chọn phải là số nguyên");
    expect(sentenceOf(() => withinCap.run(2, null))).toContain("Số đơn vị phải là số nguyên");
  });
});
