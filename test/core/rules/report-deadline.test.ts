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
    [1, "0001-11-23"], // Saturday
    [9999, "9999-11-24"], // Wednesday
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

  const said = (year: number, sentOn: string | null, today: string) =>
    reportTimely.judge({ year, sentOn, today }, plan7488).because.map(({ sentence }) => sentence.vi);

  it("says the days left, and why a weekend moves the day", () => {
    expect(said(2020, null, "2020-11-13")).toEqual(["Chưa gửi; nên gửi chậm nhất ngày 24/11/2020, còn 11 ngày."]);
    expect(said(2018, null, "2018-11-13")).toEqual([
      "Chưa gửi; nên gửi chậm nhất ngày 23/11/2018, còn 10 ngày.",
      "Ngày 24/11/2018 là thứ Bảy, nên tính đến thứ Sáu 23/11/2018.",
    ]);
    expect(said(2019, null, "2019-11-22")).toEqual([
      "Chưa gửi; nên gửi chậm nhất ngày 22/11/2019, còn 0 ngày.",
      "Ngày 24/11/2019 là Chủ nhật, nên tính đến thứ Sáu 22/11/2019.",
    ]);
  });

  it("says so in English", () => {
    const en = (year: number) =>
      reportTimely.judge({ year, sentOn: null, today: `${year}-11-13` }, plan7488).because[1]?.sentence.en;
    expect(en(2018)).toBe("24/11/2018 is a Saturday, so Friday 23/11/2018 is meant.");
    expect(en(2019)).toBe("24/11/2019 is a Sunday, so Friday 22/11/2019 is meant.");
  });

  it("gives its figures to a report", () => {
    expect(reportTimely.judge({ year: 2020, sentOn: null, today: "2020-11-13" }, plan7488).numbers).toEqual({
      before: "25/11/2020",
      due: "24/11/2020",
      days: 11,
      sentOn: "",
    });
  });

  it("the weekend is a convention, the limit is law", () => {
    const { because } = reportTimely.judge({ year: 2018, sentOn: null, today: "2018-11-13" }, plan7488);
    expect(because.map(({ citation }) => [citation.kind, citation.clause])).toEqual([
      ["law", "VII.4"],
      ["convention", "Q16"],
    ]);
  });

  it("between the Friday and the limit says so, not a negative number of days", () => {
    expect(said(2018, null, "2018-11-24")[0]).toBe(
      "Chưa gửi; đã qua ngày nên gửi 23/11/2018, nhưng vẫn còn trước ngày 25/11/2018.",
    );
    expect(said(2018, null, "2018-11-25")).toEqual(["Chưa gửi; hạn trước ngày 25/11/2018 đã qua."]);
  });

  it("says whether it went out in time", () => {
    expect(said(2018, "2018-11-05", "2018-12-01")).toEqual(["Gửi ngày 05/11/2018, trước ngày 25/11/2018."]);
    expect(said(2018, "2018-11-25", "2018-12-01")).toEqual(["Gửi ngày 25/11/2018, không còn trước ngày 25/11/2018."]);
  });

  it("takes the limit from the plan", () => {
    const reportDue = { ...plan7488.reportDue, before: { ...plan7488.reportDue.before, value: "01-01" } };
    expect(reportDeadline(2022, { ...plan7488, reportDue })).toBe("2021-12-31");
    expect(reportDeadline(2023, { ...plan7488, reportDue })).toBe("2022-12-30"); // the 31st is a Saturday
  });

  it.each([
    ["2018-11-20", "2018-11-23", 3],
    ["2018-11-23", "2018-11-23", 0],
    ["2018-12-01", "2018-11-23", -8],
    ["2020-02-28", "2020-03-01", 2],
    ["2019-02-28", "2019-03-01", 1],
  ])("from %s to %s are %i days", (from, to, days) => expect(daysFrom(from, to)).toBe(days));

  it.each([0, -1, 2018.5, 10_000, Number.NaN])("%d is no year", (year) =>
    expect(() => reportDeadline(year, plan7488)).toThrow(RangeError),
  );
  it.each(["2018-02-30", "2018-13-01", "2018-1-1", "23/11/2018", "x2018-11-23", "2018-11-230", ""])(
    "«%s» is no day",
    (day) => {
      expect(() => daysFrom(day, "2018-01-01")).toThrow(RangeError);
      expect(() => reportTimely.judge({ year: 2018, sentOn: day, today: "2018-11-01" }, plan7488)).toThrow(RangeError);
      expect(() => reportTimely.judge({ year: 2018, sentOn: null, today: day }, plan7488)).toThrow(RangeError);
    },
  );
});
