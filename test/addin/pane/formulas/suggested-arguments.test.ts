import { functionOf } from "../../../../addin/functions/index.ts";
import { areaRows } from "../../../../addin/functions/parameters/range-text.ts";
import { filledBlock } from "../../../../addin/pane/formulas/filled-block.ts";
import { rowsBetween } from "../../../../addin/pane/formulas/rows-between.ts";
import { callOf } from "../../../../addin/pane/formulas/typed-argument.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { scaleSheet } from "../../../../core/sheet/managed/scale.ts";
import type { WorkbookContent } from "../../../../core/table.ts";
import { readSample } from "../../../excel-host/read-sample.ts";

const sheet = "Rà soát 2018";
let content: WorkbookContent;
beforeAll(async () => {
  content = await readSample("bien-hoa-2018.xlsx");
});
const at = (address: string, home = sheet) => ({ sheet: home, address });
const called = (id: string) => {
  const found = functionOf(id);
  if (!found) throw new Error(id);
  return found;
};
function suggested(id: string, place = at("AN9"), of = content) {
  const assessment = assess(of, plan7488, { date: "2018-01-10" });
  const entries = called(id).parameters.map(
    ({ name, suggest }) => [name.en, suggest?.({ assessment, content: of, place }) ?? null] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}

describe("in the sample of Biên Hòa", () => {
  it("figures without their header where the columns are the plan's own, the whole table for checking", () => {
    expect(suggested("DIEM")).toEqual({ criteria: "D9:AF38" });
    expect(suggested("KIEMTRA")).toEqual({
      table: "A6:AL38",
      year: "2018",
      district: '"Thành phố Biên Hòa"',
    });
    expect(suggested("DENGHI")).toEqual({ criteria: "D9:AF38", units: "30" });
    expect(suggested("TRONGTRAN")).toMatchObject({ units: "30" });
    expect(suggested("HANBAOCAO")).toEqual({ year: "2018" });
    expect(suggested("CHITIEU")).toEqual({});
  });

  it("bear the sheet's name on another sheet", () => {
    expect(suggested("XEPHANG", at("A1", "Khác"))).toEqual({ criteria: "'Rà soát 2018'!D9:AF38" });
  });

  it("the name beside the cell, in the row of an area alone", () => {
    expect(suggested("MADONVI", at("AN12"))).toMatchObject({ name: "C12" });
    expect(suggested("MADONVI", at("AN3"))).not.toHaveProperty("name");
  });

  it("the scale that the workbook stores: levels and weights", () => {
    const { selection: result } = assess(content, plan7488, { date: "2018-01-10" });
    if (!result) throw new Error("no result");
    const { table, title } = scaleSheet(result.scale, plan7488.criteria, "2018-01-15", "Rà soát 2018");
    const stored = { ...content, tables: [...content.tables, table], names: { DIABAN_THANGDIEM: title } };
    // Title, date, header, then 29 rows.
    expect(suggested("DIEM", at("AN9"), stored)).toEqual({ criteria: "D9:AF38", scale: "'Thang điểm'!C4:D32" });
  });

  it("know the rows of the areas, and that nothing else stands between them", () => {
    const reading = assess(content, plan7488, { date: "2018-01-10" }).opened.sheets.selection;
    if (!reading.sheet) throw new Error("no sheet");
    expect(areaRows(reading.sheet)).toEqual({ top: 8, bottom: 37 });
    expect(rowsBetween(reading.sheet)).toBe(0);
  });
});

describe("what a call fills", () => {
  const of = (id: string, given: readonly string[], place = at("AN9")) =>
    filledBlock(called(id), given, place, content);

  it("one cell an area, 27 criteria, 29 levels, or itself", () => {
    expect(of("DIEM", ["D9:AF38"])).toMatchObject({ address: "AN9:AN38", taken: [], isCircular: false, refused: null });
    expect(of("DONGGOP", ["D9:AF38"]).address).toBe("AN9:BN38");
    expect(of("THANGDIEM", ["D9:AF38"]).address).toBe("AN9:AN37");
    expect(of("MUCTRAN", ["30"])).toMatchObject({ address: "AN9", taken: [] });
  });

  it("names what stands in its way, and what the cell itself holds", () => {
    const block = of("DIEM", ["D9:AF38"], at("AF39"));
    expect(block.address).toBe("AF39:AF68");
    expect(of("MUCTRAN", ["30"], at("B9")).cell).toMatchObject({ address: "B9", value: "25993" });
    const inTheWay = of("DIEM", ["D9:AF38"], at("B4"));
    expect(inTheWay.taken.map(({ address }) => address).slice(0, 2)).toEqual(["B6", "B7"]);
  });

  it("sees a circle: a formula among the figures it needs", () => {
    expect(of("DIEM", ["D9:AF38"], at("E20")).isCircular).toBe(true);
    expect(of("DIEM", ["'Rà soát 2018'!D9:AF38"], at("E20", "Khác")).isCircular).toBe(false);
  });

  it("says what the function says of arguments that do not do", () => {
    expect(of("MUCTRAN", [""]).refused).toContain("Số đơn vị phải là số nguyên từ 0 trở lên");
    expect(callOf("MUCTRAN", [""])).toBe("DIABAN.MUCTRAN()");
  });
});
