import { readCount, readMark, readThreeLevel, readYesNo } from "../../../../core/sheet/cells/cell-vocabulary.ts";

describe("a count cell", () => {
  it.each([
    // cell,              value, trouble,               mended
    [12, 12, undefined, undefined],
    [0, 0, undefined, undefined],
    [null, null, "blank-value", undefined],
    ["", null, "blank-value", undefined],
    ["   ", null, "blank-value", undefined],
    ["…", null, "blank-value", undefined],
    ["...", null, "blank-value", undefined],
    ["/", null, "blank-value", undefined],
    ["12", 12, "number-as-text", 12],
    [" 12 ", 12, "number-as-text", 12],
    ["12 vụ", 12, "number-as-text", 12],
    ["12 người", 12, "number-as-text", 12],
    ["0 vụ", 0, "number-as-text", 0],
    ["không", 0, "number-as-text", 0],
    ["Không có", 0, "number-as-text", 0],
    ["kho\u0302ng", 0, "number-as-text", 0],
    ["-", 0, "number-as-text", 0],
    ["–", 0, "number-as-text", 0],
    ["1.234", 1234, "ambiguous-thousands", 1234],
    ["1.234.567", 1234567, "ambiguous-thousands", 1234567],
    ["1.234 vụ", 1234, "ambiguous-thousands", 1234],
    ["1 234", 1234, "number-as-text", 1234],
    ["12,0", 12, "number-as-text", 12],
    [1.234, null, "not-whole", undefined],
    ["1,5", null, "not-whole", undefined],
    ["1.234,5", null, "not-whole", undefined],
    ["1.5", null, "not-whole", undefined],
    [-3, null, "negative", undefined],
    ["-3", null, "negative", undefined],
    ["nhiều", null, "not-a-number", undefined],
    ["5-7", null, "not-a-number", undefined],
    ["12 abc", null, "not-a-number", undefined],
    ["60%", null, "not-a-number", undefined],
    [true, null, "not-a-number", undefined],
    [NaN, null, "not-a-number", undefined],
    [Infinity, null, "not-a-number", undefined],
    ["99999999999999999999", null, "not-a-number", undefined],
    [{ error: "#REF!" }, null, "cell-error", undefined],
    ["#N/A", null, "cell-error", undefined],
  ])("%p is read as %p (%s)", (cell, value, trouble, mended) => {
    expect(readCount(cell)).toEqual({
      value,
      ...(trouble !== undefined && { trouble }),
      ...(mended !== undefined && { mended }),
    });
  });
});

describe("a yes/no cell", () => {
  it.each(["có", "Có", "CÓ", "x", "X", "✓", "+", "1", 1, true, "TRUE", "yes"])("%p says yes", (cell) =>
    expect(readYesNo(cell)).toEqual({ value: 1 }),
  );
  it.each(["không", "Không", "0", 0, false, "FALSE", "no"])("%p says no", (cell) =>
    expect(readYesNo(cell)).toEqual({ value: 0 }),
  );
  it.each([null, "", "…"])("%p is blank, which is not no", (cell) =>
    expect(readYesNo(cell)).toEqual({ value: null, trouble: "blank-value" }),
  );
  it.each([
    ["k", "Không"],
    ["Ko", "Không"],
    ["kh", "Không"],
    ["c", "Có"],
    ["co", "Có"],
  ])("%p is unreadable, and a fix may say %p", (cell, mended) =>
    expect(readYesNo(cell)).toEqual({ value: null, trouble: "yes-no-unreadable", mended }),
  );

  it.each(["chắc có", 2, 0.5, "kk"])("%p is unreadable", (cell) =>
    expect(readYesNo(cell)).toEqual({ value: null, trouble: "yes-no-unreadable" }),
  );
});

describe("a three-level cell (b5)", () => {
  it.each([
    ["không", 0],
    [0, 0],
    ["Nghi", 0.5],
    ["nghi ngờ", 0.5],
    ["Nghi tái trồng", 0.5],
    ["0,5", 0.5],
    [0.5, 0.5],
    ["có", 1],
    [1, 1],
  ])("%p is level %d", (cell, value) => expect(readThreeLevel(cell)).toEqual({ value }));

  it("does not guess what a tick means", () =>
    expect(readThreeLevel("x")).toEqual({ value: null, trouble: "yes-no-unreadable" }));
});

describe("a mark", () => {
  it("is no when blank, here and only here", () => expect(readMark(null)).toEqual({ value: 0 }));
  it("is told when it is neither yes nor no", () =>
    expect(readMark("QĐ 12")).toEqual({ value: null, trouble: "yes-no-unreadable" }));
});
