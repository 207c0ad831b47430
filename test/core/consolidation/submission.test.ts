import { assess } from "../../../core/assess/assess.ts";
import { submissionOf } from "../../../core/consolidation/submission.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Cell, Table, WorkbookContent } from "../../../core/table.ts";
import { sheetOf } from "../sheet-builder.ts";

const source = { file: "a.xlsx", identity: "1" };
const heading = ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt"];
const list = (title: string, rows: readonly (readonly Cell[])[]) => sheetOf({ title, heading, rows, withMarks: true });
const of = (content: WorkbookContent) => submissionOf(assess(content, plan7488), source);

function ledger(rows: Cell[][]): Table {
  return {
    name: "Sổ theo dõi",
    sheet: "Sổ theo dõi",
    address: `A1:E${rows.length + 1}`,
    rows: [["Mã", "Tên", "Năm", "Sự kiện", "Ngày"], ...rows],
  };
}

describe("what is kept of a district's workbook", () => {
  const content = list("RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM 2018", [
    ["Phường Tam Hiệp", 1, 2, 3, "x"],
    ["Phường Bình Đa", 3, 2, 1, "x"],
    ["Phường Tân Mai", 0, 0, 1, null],
  ]);

  it("its year in counts, with the units of the register", () => {
    const { year, years, units, register } = of(content);
    expect(year).toBe(2018);
    expect(years).toMatchObject([
      {
        province: { code: "75" },
        district: { code: "731" },
        units: 30,
        used: 2,
        yearly: { due: 2, transformed: 0, failed: 0 },
      },
    ]);
    expect(units).toHaveLength(3);
    expect(register).toEqual({ date: "2017-10-15", reach: "dong-nai" });
  });

  it("the earlier years of the phase, from the ledger", () => {
    const past = ledger([
      ["26011", "Phường Bửu Long", 2017, "Phê duyệt", "15/1/2017"],
      ["26011", "Phường Bửu Long", 2017, "Đạt", "15/11/2017"],
    ]);
    const [year] = of({ tables: [...content.tables, past] }).years;
    expect(year?.phaseYears).toEqual([
      { year: 2017, due: 1, transformed: 1, failed: 0 },
      { year: 2018, due: 2, transformed: 0, failed: 0 },
    ]);
    expect(year?.phase).toEqual({ transformed: 1, relapsed: 0 });
  });

  it("a list with nobody chosen is a district with none, not a missing one", () => {
    const nobody = list("RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM 2018", [["Phường Tam Hiệp", 1, 2, 3, null]]);
    expect(of(nobody).years).toMatchObject([{ district: { code: "731" }, units: 30, used: 0 }]);
  });

  it("a chosen area of another district, or of no sure unit, is named and counted nowhere", () => {
    const odd = list("RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM 2018", [
      ["Phường Tam Hiệp", 1, 2, 3, "x"],
      ["Xã An Phước", 1, 2, 3, "x"],
      ["Phường Không Có", 1, 2, 3, "x"],
    ]);
    const { years, leftOut } = of(odd);
    expect(years).toMatchObject([{ district: { code: "731" }, used: 1 }]);
    expect(leftOut.map(({ name }) => name)).toEqual(["Xã An Phước", "Phường Không Có"]);
  });

  it("the district's own number of units goes before the register", () => {
    const settled = sheetOf({
      heading,
      rows: [["Phường Tam Hiệp", 1, 2, 3, "x"]],
      settings: { base: { n: 29, source: "NQ 1" } },
    });
    expect(of(settled).years).toMatchObject([{ units: 29 }]);
  });

  it("no year: nothing of a year", () => {
    const { year, years } = of(list("RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA", [["Phường Tam Hiệp", 1, 2, 3, "x"]]));
    expect([year, years]).toEqual([null, []]);
  });
});
