import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { daysFrom, reportDeadline, reportTimely } from "../../../core/rules/report-deadline.ts";

describe("the yearly report, before 25 November (VII.4; Quy ước Q16)", () => {
  it.each([
    [2017, "2017-11-24"], // Friday
    [2018, "2018-11-23"], // the 24th is a Saturday
    [2019, "2019-11-22"], // the 24th is a Sunday
    [2020, "2020-11-24"], // Tuesday
    [2021, "2021-11-24"], // Wednesday
    [2024, "2024-11-22"], // Sunday
    [2025, "2025-11-24"], // Monday
    [2026, "2026-11-24"], // Tuesday
    [1900, "1900-11-23"], // Saturday
  ])("of %i is due on %s", (year, due) => expect(reportDeadline(year, plan7488)).toBe(due));

  it.each<[string | null, string, string]>([
    ["2018-11-23", "2018-12-01", "met"],
    ["2018-11-24", "2018-12-01", "met"], // a Saturday, yet before the 25th: the weekend is only our convention
    ["2018-11-25", "2018-12-01", "notMet"],
    [null, "2018-11-20", "undetermined"],
    [null, "2018-11-24", "undetermined"],
    [null, "2018-11-25", "notMet"],
  ])("sent %s, asked on %s: %s", (sentOn, today, verdict) => {
    expect(reportTimely.judge({ year: 2018, sentOn, today }, plan7488).verdict).toBe(verdict);
  });

  it("says the days left", () => {
    expect(
      reportTimely.judge({ year: 2018, sentOn: null, today: "2018-11-13" }, plan7488).because[0]?.sentence.vi,
    ).toBe("Chưa gửi; nên gửi chậm nhất ngày 23/11/2018, còn 10 ngày.");
  });

  it.each([
    ["2018-11-20", "2018-11-23", 3],
    ["2018-11-23", "2018-11-23", 0],
    ["2018-12-01", "2018-11-23", -8],
    ["2020-02-28", "2020-03-01", 2],
    ["2019-02-28", "2019-03-01", 1],
  ])("from %s to %s are %i days", (from, to, days) => expect(daysFrom(from, to)).toBe(days));

  it.each([0, 2018.5, 10_000, Number.NaN])("%d is no year", (year) =>
    expect(() => reportDeadline(year, plan7488)).toThrow(RangeError),
  );
  it.each(["2018-02-30", "23/11/2018", ""])("«%s» is no day", (day) =>
    expect(() => daysFrom(day, "2018-01-01")).toThrow(RangeError),
  );
});
