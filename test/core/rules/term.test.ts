import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { dueYear, judgingDay, term } from "../../../core/rules/term.ts";

describe("one year to transform an area (III.5; Quy ước Q9)", () => {
  it.each([
    [2018, "2018-11-15", "met"],
    [2018, "2018-12-31", "met"],
    [2018, "2019-01-01", "notMet"],
    [2018, null, "undetermined"],
  ])("on the list of %i, judged on %s: %s", (year, judgedOn, verdict) => {
    expect(term.judge({ year, judgedOn }, plan7488).verdict).toBe(verdict);
  });

  it("is due in the plan year of its approval, judged at the cut-off day", () => {
    expect(dueYear(2018, plan7488)).toBe(2018);
    expect(judgingDay(2018, plan7488)).toBe("2018-11-15");
  });

  it("a plan of two years is due in the year after", () => {
    const plan = { ...plan7488, term: { ...plan7488.term, years: { ...plan7488.term.years, value: 2 } } };
    expect(dueYear(2018, plan)).toBe(2019);
    expect(term.judge({ year: 2018, judgedOn: "2019-11-15" }, plan).verdict).toBe("met");
  });
});
