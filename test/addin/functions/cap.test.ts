import { proposal } from "../../../addin/functions/selection/proposal.ts";
import { cap } from "../../../addin/functions/cap.ts";
import { CellError } from "../../../addin/functions/cell-error.ts";
import { overCap } from "../../../addin/functions/over-cap.ts";
import { withinCap } from "../../../addin/functions/within-cap.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { planSheet } from "../../../core/sheet/managed/plan.ts";

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
    ["30", undefined, 4],
    [" 30 ", "FLOOR", 4],
    [[[30]], undefined, 4],
  ])("of %p units, rounded %p, is %p", (units, rounding, expected) => {
    expect(cap.run(units, rounding)).toBe(expected);
  });

  it.each([
    [-1, "là -1"],
    [2.5, "là 2,5"],
    ["ba mươi", "là chữ «ba mươi»"],
    [null, "đang trống"],
    ["", "đang trống"],
    [true, "là TRUE"],
    [{ error: "#REF!" }, "là một ô lỗi"],
    [Number.NaN, "là NaN"],
  ])("of %p says what was given and what to write", (units, given) => {
    const sentence = sentenceOf(() => cap.run(units));
    expect(sentence).toContain("#VALUE! Số đơn vị phải là số nguyên từ 0 trở lên");
    expect(sentence).toContain(given);
    expect(sentence).toContain("=DIABAN.MUCTRAN(30)");
  });

  it("of a range is a range: each cell its own, a blank row nothing, a wrong cell an error in its place", () => {
    const units = [30, 15, 18, 12, 14, 17, 10, 13, 15, 15, 12].map((one) => [one]);
    expect(cap.run(units)).toEqual([[4], [2], [2], [1], [2], [2], [1], [1], [2], [2], [1]]);
    expect(cap.run([[30, 6]], [["floor"], ["floor-min-1"]])).toEqual([
      [4, 0],
      [4, 1],
    ]);
    const [first, blank, wrong] = cap.run([[30], [null], ["xã"]]) as unknown[][];
    expect([first, blank]).toEqual([[4], [""]]);
    expect(wrong?.[0]).toBeInstanceOf(CellError);
  });

  it("of ranges of two shapes names both", () => {
    expect(sentenceOf(() => withinCap.run([[1], [2]], [[13], [13], [13]]))).toContain(
      "«số_đã_chọn» có 2 dòng × 1 cột, «số_đơn_vị» có 3 dòng × 1 cột",
    );
  });

  it("of a whole column goes as far as it is filled", () => {
    const column = Array.from({ length: 1_048_576 }, (_, row) => [row < 3 ? 30 : null]);
    expect(cap.run(column)).toEqual([[4], [4], [4]]);
  });

  it("asks what 1.234 means", () => {
    expect(sentenceOf(() => cap.run("1.234"))).toContain("chưa rõ là 1234 hay 1,234");
  });

  it("goes by the plan that is given", () => {
    const half: Plan = {
      ...plan7488,
      id: "khac",
      cap: { ...plan7488.cap, percent: { ...plan7488.cap.percent, value: 50 } },
    };
    const { rows } = planSheet(half).table;
    expect(cap.run(30, null, rows)).toBe(15);
    expect(withinCap.run(10, 30, null, rows)).toBe(true);
    // Two units: 15 % leaves no seat, 50 % one.
    expect(proposal.run([["a1"], [20], [10]], 2)).toEqual([[""], [""]]);
    expect(proposal.run([["a1"], [20], [10]], 2, null, null, rows)).toEqual([["Đề nghị"], [""]]);
    expect(sentenceOf(() => cap.run(30, null, [["{}"]]))).toContain("Vùng kế hoạch không đọc được");
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

it.each([
  [6, 37, undefined, 1],
  [4, 30, undefined, 0],
  [1, 6, undefined, 1],
  [1, 6, "floor-min-1", 0],
])("VUOTTRAN: %p of %p, rounded %p, is %p above the cap", (selected, units, rounding, expected) =>
  expect(overCap.run(selected, units, rounding)).toBe(expected),
);
