import { isDateFormat, serialOf } from "../../files/read/grid/dates.ts";

describe("an ISO date", () => {
  it.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["2018-12-27", 43461],
    ["2024-01-15T12:00:00", 45306.5],
    ["2024-01-15T18:00", 45306.75],
  ])("%s is the serial %d", (text, serial) => {
    expect(serialOf(text)).toBe(serial);
  });

  it.each(["", "27/12/2018", "2018-13-01", "2018-02-30", "1899-12-31", "2018-12-27T24:00", "12:30:00"])(
    "%j is none",
    (text) => {
      expect(serialOf(text)).toBeNull();
    },
  );
});

describe("a number format", () => {
  it.each(["dd/mm/yyyy", "m/d/yyyy h:mm", "mmm-yy", "[$-42A]dd mmmm yyyy", "mmm"])("%s shows a day", (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each(["General", "0%", "#,##0.00", "h:mm", "mm:ss", "[h]:mm:ss", "[m]", '0 "ngày"', "[Red]0", "0\\d", "@"])(
    "%s shows none",
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
});
