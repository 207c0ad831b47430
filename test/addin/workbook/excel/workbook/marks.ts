import { ExcelWorkbook } from "../../../../../addin/workbook/excel/excel-workbook.ts";
import { host, open, sheetOf } from "./open-in-excel.ts";

describe("marks", () => {
  const formats = (title = "Số liệu") => sheetOf(title).conditionalFormats;

  it("lays one conditional format for each severity of a sheet and takes away no other", async () => {
    const workbook = open();
    sheetOf("Số liệu").find("D1:D4").conditionalFormats.add("CellValue");
    await workbook.mark([
      { sheet: "Số liệu", address: "A2", severity: "error" },
      { sheet: "Số liệu", address: "A3", severity: "error" },
      { sheet: "Số liệu", address: "C4", severity: "error" },
      { sheet: "Số liệu", address: "B2", severity: "warning" },
    ]);
    const ours = formats().filter(({ kind }) => kind === "Custom");
    expect(ours.map(({ look, ranges }) => [look.fill, ranges.map(({ local }) => local)])).toEqual([
      ["#FFF4CE", ["B2"]],
      ["#FDE7E9", ["A2:A3", "C4"]],
    ]);
    await workbook.unmark();
    expect(formats().map(({ kind }) => kind)).toEqual(["CellValue"]);
  });

  it("moves marks in one request", async () => {
    const workbook = open();
    await workbook.mark([{ sheet: "Số liệu", address: "A2", severity: "error" }]);
    const before = host.log.length;
    await workbook.mark([{ sheet: "Số liệu", address: "A3", severity: "info" }]);
    expect(host.log.length - before).toBe(1);
    expect(formats().map(({ ranges }) => ranges[0]?.local)).toEqual(["A3"]);
  });

  it("takes away marks of an earlier day, which only the workbook remembers", async () => {
    await open().mark([{ sheet: "Số liệu", address: "A2", severity: "error" }]);
    await new ExcelWorkbook().mark([{ sheet: "Ẩn", address: "A1", severity: "error" }]);
    expect([formats().length, formats("Ẩn").length]).toEqual([0, 1]);
  });

  it("goes on when the user took a mark or a sheet away meanwhile", async () => {
    const workbook = open();
    await workbook.mark([{ sheet: "Số liệu", address: "A2", severity: "error" }]);
    formats()[0]?.delete();
    await workbook.mark([
      { sheet: "Số liệu", address: "A3", severity: "error" },
      { sheet: "Đã xóa", address: "A3", severity: "error" },
    ]);
    expect(formats().map(({ ranges }) => ranges[0]?.local)).toEqual(["A3"]);
  });

  it("marks thousands of scattered cells though Excel takes only short lists of addresses", async () => {
    const workbook = open();
    const scattered = Array.from({ length: 3000 }, (_, index) => ({
      sheet: "Số liệu",
      address: `B${index * 2 + 1}`,
      severity: "warning" as const,
    }));
    await workbook.mark(scattered);
    const marked = formats().flatMap(({ ranges }) => ranges.map(({ local }) => local));
    expect(new Set(marked)).toEqual(new Set(scattered.map(({ address }) => address)));
  });
});
