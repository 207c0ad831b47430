import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { planPeriod } from "../../../core/rules/plan-period.ts";

describe("the plan runs from 2017 to 2020 (III.5)", () => {
  it.each([
    [2016, "notMet"],
    [2017, "met"],
    [2020, "met"],
    [2021, "notMet"],
  ])("%i: %s", (year, verdict) => expect(planPeriod.judge({ year }, plan7488).verdict).toBe(verdict));

  it("names the period", () => {
    expect(planPeriod.judge({ year: 2021 }, plan7488).because[0]?.sentence.vi).toBe(
      "Năm 2021 nằm ngoài kế hoạch 2017–2020.",
    );
    expect(planPeriod.judge({ year: 2018 }, plan7488).because[0]?.sentence.vi).toBe(
      "Năm 2018 nằm trong kế hoạch 2017–2020.",
    );
  });

  it.each([2018.5, Number.NaN])("%d is no year", (year) =>
    expect(() => planPeriod.judge({ year }, plan7488)).toThrow(RangeError),
  );
});
