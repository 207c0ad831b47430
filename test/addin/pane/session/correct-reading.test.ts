import { open, plan7488 } from "../../../../core/index.ts";
import {
  answer,
  answerColumn,
  chooseSheet,
  hasReading,
  isCorrected,
  withoutReading,
  withReading,
} from "../../../../addin/pane/session/correct-reading.ts";

describe("correcting a column by hand", () => {
  const of = (letter: string, use: string | null) => ({ sheet: "A", letter, use });

  it("says what the column is, sheet by sheet", () => {
    const options = answerColumn({ year: 2018 }, of("H", "b2"));
    expect(options).toEqual({ year: 2018, sheets: [{ sheet: "A", columns: { H: "b2" } }] });
    expect(answerColumn(options, { sheet: "B", letter: "C", use: "T2.whole" }).sheets).toEqual([
      { sheet: "A", columns: { H: "b2" } },
      { sheet: "B", columns: { C: "T2.whole" } },
    ]);
  });

  it("takes a use away from the column that was said to have it", () => {
    const options = answerColumn(answerColumn({}, of("H", "a1")), of("J", "a1"));
    expect(options.sheets).toEqual([{ sheet: "A", columns: { J: "a1" } }]);
  });

  it("leaves several columns unread", () => {
    const options = answerColumn(answerColumn({}, of("H", null)), of("J", null));
    expect(options.sheets).toEqual([{ sheet: "A", columns: { H: null, J: null } }]);
  });
});

describe("correcting the sheet", () => {
  it("keeps year and district, and forgets header row and columns of the former sheet", () => {
    const options = { sheet: "A", headerRow: 8, columns: { H: "a1" }, year: 2018, district: "731" };
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

  it("is joined with the corrections, a column with its heading", () => {
    const rows = [
      ["Tên đơn vị", "a1", "a2", "Vụ việc khác", "Cột 5"],
      ["Tam Hiệp", 1, 2, 3, 4],
    ];
    const content = { tables: [{ name: "A", sheet: "A", address: "A1:E2", rows }] };
    const stated = { sheets: [{ sheet: "A", columns: { D: "a3", E: null } }] };
    const before = [
      { sheet: "A", column: "D", heading: "Vụ việc khác", use: "b1" },
      { sheet: "B", column: "C", heading: "K2", use: null },
    ];
    expect(
      withReading({ base, columns: before }, { year: 2018, ...stated }, { opened: open(content, plan7488, stated) }),
    ).toEqual({
      base,
      year: 2018,
      columns: [
        { sheet: "B", column: "C", heading: "K2", use: null },
        { sheet: "A", column: "D", heading: "Vụ việc khác", use: "a3" },
        { sheet: "A", column: "E", heading: "Cột 5", use: null },
      ],
    });
  });

  it("goes without the base of the cap", () => {
    expect(withoutReading({ base, year: 2017 })).toEqual({ base });
    expect(withoutReading({ year: 2017 })).toEqual({});
    expect(hasReading({ base })).toBe(false);
    expect(hasReading({ year: 2017 })).toBe(true);
  });
});
