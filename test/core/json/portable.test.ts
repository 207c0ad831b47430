import { inspect } from "node:util";
import { assess } from "../../../core/assess/assess.ts";
import { fromPortable, toPortable } from "../../../core/json/portable.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { reviewWorkbook } from "../../addin/pane/given.ts";

describe("an assessment that goes to another thread", () => {
  it("arrives whole: findings, order and the means to look closer at a score", () => {
    const assessment = assess(reviewWorkbook(2), plan7488, { date: "2018-01-10" });
    const arrived = fromPortable(structuredClone(toPortable(assessment)));
    expect(arrived.findings).toEqual(assessment.findings);
    const { scores: before } = assessment.selection ?? {};
    const { scores } = arrived.selection ?? {};
    if (!before || !scores) throw new Error("no scores");
    expect(scores.areas).toEqual(before.areas);
    const exact = before.areas.map((_area, index) => before.exact(index));
    expect(exact.filter((one) => one !== null).length).toBeGreaterThan(20);
    expect(scores.areas.map((_area, index) => scores.exact(index))).toEqual(exact);
    expect(scores.contributions(0)).toEqual(before.contributions(0));
  });

  it("arrives without a result where there is none", () => {
    const assessment = assess([], plan7488);
    // Maps that come out of a clone are of another realm, which no matcher compares.
    const whole = { depth: null, maxArrayLength: null, maxStringLength: null };
    const arrived = fromPortable(structuredClone(toPortable(assessment)));
    expect(inspect(arrived, whole)).toBe(inspect(assessment, whole));
  });
});
