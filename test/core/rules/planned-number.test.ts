import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { plannedNumber } from "../../../core/rules/planned-number.ts";

describe("the number planned for the year stands beside the result (IV.1-2)", () => {
  it("shows both and the difference, without a verdict", () => {
    const { verdict, because } = plannedNumber.judge({ planned: 12, transformed: 9 }, plan7488);
    expect(verdict).toBe("notApplicable");
    expect(because[0]?.sentence.vi).toBe("Kế hoạch năm 12, đã chuyển hóa 9 (chênh lệch -3).");
  });

  it("says when nothing was planned", () => {
    expect(plannedNumber.judge({ planned: null, transformed: 9 }, plan7488).because[0]?.sentence.vi).toBe(
      "Chưa ghi số địa bàn theo kế hoạch năm.",
    );
  });

  it("gives its figures to a report", () => {
    expect(plannedNumber.judge({ planned: 12, transformed: 9 }, plan7488).numbers).toEqual({
      planned: 12,
      transformed: 9,
      difference: -3,
    });
    expect(plannedNumber.judge({ planned: null, transformed: 9 }, plan7488)).toMatchObject({
      verdict: "notApplicable",
      numbers: { transformed: 9 },
    });
    expect(plannedNumber.judge({ planned: 0, transformed: 0 }, plan7488).numbers).toMatchObject({ difference: 0 });
  });

  it.each([
    [-1, 0],
    [1.5, 0],
    [3, -1],
    [null, Number.NaN],
  ])("%s planned and %s transformed are no counts", (planned, transformed) =>
    expect(() => plannedNumber.judge({ planned, transformed }, plan7488)).toThrow(RangeError),
  );
});
