import {
  answer,
  assignColumn,
  chooseSheet,
  hasReading,
  isCorrected,
  withoutReading,
  withReading,
} from "../../../../addin/pane/session/correct-reading.ts";

const columns = [
  { letter: "H", use: "a1" },
  { letter: "I", use: "b1" },
  { letter: "J", use: null },
];

describe("correcting a column by hand", () => {
  it("takes the former use away from the column that gets another", () => {
    expect(assignColumn({}, columns, "H", "b2")).toEqual({ columns: { a1: null, b2: "H" } });
  });

  it("gives an unread column a use", () => {
    expect(assignColumn({}, columns, "J", "name")).toEqual({ columns: { name: "J" } });
  });

  it("moves a use over from another column", () => {
    expect(assignColumn({}, columns, "J", "a1")).toEqual({ columns: { a1: "J" } });
  });

  it("leaves a column unread", () => {
    expect(assignColumn({ year: 2018 }, columns, "I", null)).toEqual({ year: 2018, columns: { b1: null } });
  });

  it("changes nothing when the answer is the same", () => {
    const options = { year: 2018 };
    expect(assignColumn(options, columns, "H", "a1")).toBe(options);
  });
});

describe("correcting the sheet", () => {
  it("keeps year and district, and forgets header row and columns of the former sheet", () => {
    const options = { sheet: "A", headerRow: 8, columns: { a1: "H" }, year: 2018, district: "731" };
    expect(chooseSheet(options, "B")).toEqual({ sheet: "B", year: 2018, district: "731" });
    expect(chooseSheet(options, null)).toEqual({ year: 2018, district: "731" });
  });

  it("sets an answer and takes it back", () => {
    expect(answer({}, "year", 2018)).toEqual({ year: 2018 });
    expect(answer({ year: 2018, district: "731" }, "year", undefined)).toEqual({ district: "731" });
    expect(isCorrected(answer({ year: 2018 }, "year", undefined))).toBe(false);
  });
});

describe("what the settings remember of the reading", () => {
  const base = { n: 31, source: "Nghị quyết 1" };

  it("is joined with the corrections, which win column by column", () => {
    const settings = { base, year: 2017, columns: { a1: "E", b1: "F" } };
    expect(withReading(settings, { year: 2018, columns: { a1: "H" } })).toEqual({
      base,
      year: 2018,
      columns: { a1: "H", b1: "F" },
    });
  });

  it("goes without the base of the cap", () => {
    expect(withoutReading({ base, year: 2017 })).toEqual({ base });
    expect(withoutReading({ year: 2017 })).toEqual({});
    expect(hasReading({ base })).toBe(false);
    expect(hasReading({ year: 2017 })).toBe(true);
  });
});
