import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { orderObjective } from "../../../core/rules/order-objective.ts";

const trends = [
  { column: "a1", before: 120, now: 98 },
  { column: "b1", before: 20, now: null },
];

describe("crime reduced, no hot spot formed: stated, never computed (II.1-2; Quy ước Q20)", () => {
  it.each([
    [true, "met"],
    [false, "notMet"],
    [null, "undetermined"],
  ])("the authority says %s: %s, whatever the figures", (stated, verdict) => {
    expect(orderObjective.judge({ stated, trends }, plan7488).verdict).toBe(verdict);
    expect(orderObjective.judge({ stated, trends: [{ column: "a1", before: 1, now: 99 }] }, plan7488).verdict).toBe(
      verdict,
    );
  });

  it("shows the trends as evidence", () => {
    expect(orderObjective.judge({ stated: true, trends }, plan7488).because.map(({ sentence }) => sentence.vi)).toEqual(
      ["Cấp có thẩm quyền kết luận: Có.", "a1: 120 → 98.", "b1: chưa đủ số liệu hai kỳ."],
    );
  });

  it("says when the authority has not stated it, or states no", () => {
    const vi = (stated: boolean | null) =>
      orderObjective.judge({ stated, trends: [] }, plan7488).because[0]?.sentence.vi;
    expect(vi(null)).toBe("Cấp có thẩm quyền chưa kết luận.");
    expect(vi(false)).toBe("Cấp có thẩm quyền kết luận: Không.");
  });
});
