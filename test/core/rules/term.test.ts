import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { dueYear, judgingDay, term } from "../../../core/rules/term.ts";

describe("one year to transform an area (III.5; Quy ước Q9)", () => {
  it.each([
    [2018, "2018-11-15", "met"],
    [2018, "2018-12-31", "met"],
    [2018, "2019-01-01", "notMet"],
    [2018, "2018-01-01", "met"],
    [2018, "2017-12-31", "undetermined"], // before it came on the list
    [2018, null, "undetermined"],
  ])("on the list of %i, judged on %s: %s", (year, judgedOn, verdict) => {
    expect(term.judge({ year, judgedOn }, plan7488).verdict).toBe(verdict);
  });

  it("says the day and the year", () => {
    const vi = (judgedOn: string | null) => term.judge({ year: 2018, judgedOn }, plan7488).because[0]?.sentence.vi;
    expect(vi("2018-11-15")).toBe("Đánh giá ngày 15/11/2018, trong năm 2018.");
    expect(vi("2019-03-01")).toBe("Đánh giá ngày 01/3/2019, sau năm 2018.");
    expect(vi("2017-12-31")).toBe("Ngày đánh giá 31/12/2017 đứng trước năm 2018, năm địa bàn được đưa vào danh sách.");
    expect(term.judge({ year: 2018, judgedOn: null }, plan7488).numbers).toEqual({
      year: 2018,
      due: 2018,
      judgedOn: "",
    });
    expect(vi(null)).toBe("Chưa đánh giá; phải đánh giá trong năm 2018.");
  });

  it("leaves it open whether a judgement without a day was in time", () => {
    const { verdict, because } = term.judge({ year: 2018, judgedOn: null, isJudged: true }, plan7488);
    expect([verdict, because[0]?.sentence.vi]).toEqual([
      "undetermined",
      "Đã đánh giá cho năm 2018, không ghi ngày; phải đánh giá trong năm 2018.",
    ]);
  });

  it("wants a year and an ISO date", () => {
    expect(() => term.judge({ year: 2018, judgedOn: "15/11/2018" }, plan7488)).toThrow(RangeError);
    expect(() => term.judge({ year: 2018.5, judgedOn: null }, plan7488)).toThrow(RangeError);
  });

  it("is due in the plan year of its approval, judged at the cut-off day", () => {
    expect(dueYear(2018, plan7488)).toBe(2018);
    expect(judgingDay(2018, plan7488)).toBe("2018-11-15");
  });

  it("a plan of two years is due in the year after", () => {
    const plan = { ...plan7488, term: { ...plan7488.term, years: { ...plan7488.term.years, value: 2 } } };
    expect(dueYear(2018, plan)).toBe(2019);
    expect(term.judge({ year: 2018, judgedOn: "2019-12-31" }, plan).verdict).toBe("met");
    expect(term.judge({ year: 2018, judgedOn: "2020-01-01" }, plan).verdict).toBe("notMet");
  });
});
