import { convention } from "../../../core/citation.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { ThresholdRule } from "../../../core/plan/plan-rules.ts";
import { thresholdCount } from "../../../core/rules/threshold-count.ts";

const citation = convention("thử");
/** At least 3 of 4 thresholds. */
const rule: ThresholdRule = {
  id: "hot",
  title: { vi: "Địa bàn trọng điểm", en: "Hot spot" },
  atLeast: 3,
  of: [
    { column: "b1", from: 5, citation },
    { column: "b2", from: 1, citation },
    { column: "b4.1", from: 20, citation },
    { column: "b4.2", from: 30, citation },
  ],
  citation,
};
const judge = (...[b1, b2, addicts, users]: readonly (number | null)[]) =>
  thresholdCount.judge(
    { rule, values: { b1: b1 ?? null, b2: b2 ?? null, "b4.1": addicts ?? null, "b4.2": users ?? null } },
    plan7488,
  );

describe("at least 3 of 4 thresholds", () => {
  it.each([
    [[5, 1, 20, 0], "met"],
    [[4, 1, 20, 0], "notMet"],
    [[5, 1, 19, 30], "met"],
    [[5, 1, 20, null], "met"], // the blank cannot matter
    [[5, 1, null, 0], "undetermined"],
    [[0, 0, null, 30], "notMet"], // at most 2
    [[null, null, null, null], "undetermined"],
    [[5, 1, -3, 30], "met"],
    [[5, 0, 2.5, 30], "undetermined"], // no count, so not known
  ])("%j: %s", (values, verdict) => expect(judge(...values).verdict).toBe(verdict));

  it("says how many are reached and what is missing", () => {
    expect(judge(5, 1, null, 0).because[0]?.sentence.vi).toBe(
      "Địa bàn trọng điểm: đạt ngưỡng 2/4 tiêu chí, cần 3; chưa có b4.1.",
    );
  });

  it("names all that is missing", () => {
    expect(judge(5, null, null, 0).because[0]?.sentence.vi).toBe(
      "Địa bàn trọng điểm: đạt ngưỡng 1/4 tiêu chí, cần 3; chưa có b2, b4.1.",
    );
  });

  it("says when enough are reached, and when they no longer can be", () => {
    const vi = (...values: readonly (number | null)[]) => judge(...values).because.map(({ sentence }) => sentence.vi);
    expect(vi(5, 1, 20, 0)).toEqual(["Địa bàn trọng điểm: đạt ngưỡng 3/4 tiêu chí, cần 3."]);
    expect(vi(5, 0, 0, 0)).toEqual(["Địa bàn trọng điểm: mới đạt ngưỡng 1/4 tiêu chí, cần 3."]);
  });

  it("cites the plan's own rules where it has them", () => {
    expect(judge(5, 1, 20, 0).because[0]?.citation.clause).toBe("thử");
    expect(thresholdCount.citation({ ...plan7488, kOfN: [rule] }).clause).toBe("thử");
    expect(thresholdCount.citation({ ...plan7488, kOfN: [] }).clause).toBe("Q13");
    expect(thresholdCount.citation(plan7488).clause).toBe("Q13");
  });
});
