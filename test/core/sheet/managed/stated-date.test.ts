import { logSheet, readLog } from "../../../../core/sheet/managed/log.ts";
import { statedDate } from "../../../../core/sheet/managed/stated-date.ts";
import type { WorkbookContent } from "../../../../core/table.ts";
import { sheetOf } from "../../sheet-builder.ts";

const dateOf = (content: WorkbookContent) => statedDate({ content, log: readLog(content) });
const withLine = (...lines: string[]): WorkbookContent => sheetOf({ rows: lines.map((line) => [line]) });

describe("the day that a workbook states", () => {
  it.each([
    ["Biên Hòa, ngày 15 tháng 11 năm 2018", "2018-11-15"],
    ["Đồng Nai, ngày 02 tháng 3 năm 2019.", "2019-03-02"],
    // The day of a document is not the day of the list.
    ["Theo Kế hoạch số 7488/KH-UBND ngày 31 tháng 7 năm 2017", null],
    ["Biên Hòa, ngày … tháng … năm 2018", null],
    ["Biên Hòa, ngày 31 tháng 2 năm 2018", null],
  ])("%s → %s", (line, day) => expect(dateOf(withLine(line))).toBe(day));

  it("takes the later of two lines", () =>
    expect(dateOf(withLine("Biên Hòa, ngày 15 tháng 11 năm 2018", "Biên Hòa, ngày 20 tháng 11 năm 2018"))).toBe(
      "2018-11-20",
    ));

  it("the log goes before the line, the line before the file's name", () => {
    const { tables } = withLine("Biên Hòa, ngày 15 tháng 11 năm 2018");
    const log = logSheet([
      { time: "2018-01-20", action: "finalise", fingerprint: "f", reason: "", before: "", after: "" },
    ]);
    const fileName = "bien-hoa 2018-12-01.xlsx";
    expect(dateOf({ fileName, tables })).toBe("2018-11-15");
    expect(dateOf({ fileName, tables: [...tables, log.table], names: { [log.name]: log.title } })).toBe("2018-01-20");
  });

  it.each([
    ["bien-hoa 2018-11-15.xlsx", "2018-11-15"],
    ["bien-hoa_20181115.xlsx", "2018-11-15"],
    ["Biên Hòa 15.11.2018.xlsx", "2018-11-15"],
    ["bien-hoa-2018.xlsx", null],
    ["bien-hoa 2018-13-45.xlsx", null],
  ])("from the name %s: %s", (fileName, day) => expect(dateOf({ fileName, tables: [] })).toBe(day));
});
