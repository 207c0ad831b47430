import fc from "fast-check";
import { dayText, daysOf, daysOfIso, isoOfDays, weekdayOf } from "../../core/civil-date.ts";

describe("days of the calendar by arithmetic alone", () => {
  it.each([
    ["1970-01-01", 0],
    ["1970-01-02", 1],
    ["1969-12-31", -1],
    ["2000-02-29", 11016],
    ["2000-03-01", 11017],
    ["2018-11-24", 17859],
    ["0001-01-01", -719162],
    ["9999-12-31", 2932896],
  ])("%s is day %i and back", (iso, days) => {
    expect(daysOfIso(iso)).toBe(days);
    expect(isoOfDays(days)).toBe(iso);
  });

  it.each(["2019-02-29", "1900-02-29", "2018-00-10", "2018-04-31", "2018-01-00", "18-01-01", "2018/01/01"])(
    "%s is not in the calendar",
    (iso) => expect(() => daysOfIso(iso)).toThrow(RangeError),
  );

  it("2000 and 2020 had a 29 February", () => {
    expect(daysOfIso("2000-02-29")).toBe(daysOf(2000, 2, 29));
    expect(daysOfIso("2020-02-29")).toBe(daysOf(2020, 2, 29));
  });

  it.each([
    ["1970-01-01", 4],
    ["2017-07-31", 1],
    ["2018-11-24", 6],
    ["2019-11-24", 7],
    ["1969-12-28", 7],
    ["1900-01-01", 1],
  ])("%s is day %i of its week", (iso, weekday) => expect(weekdayOf(daysOfIso(iso))).toBe(weekday));

  it.each([
    ["2018-03-05", "05/3/2018"],
    ["2018-02-15", "15/02/2018"],
    ["2018-11-15", "15/11/2018"],
  ])("%s reads as official papers write it", (iso, text) => expect(dayText(iso)).toBe(text));

  it("agrees with the runtime's own calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (days) => {
        const date = new Date(days * 86_400_000);
        expect(isoOfDays(days)).toBe(date.toISOString().slice(0, 10));
        expect(daysOfIso(isoOfDays(days))).toBe(days);
        expect(weekdayOf(days) % 7).toBe(date.getUTCDay());
      }),
    );
  });
});
