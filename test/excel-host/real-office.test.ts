/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { ExcelHost, payloadLimit } from "./excel-host.ts";
import { openOfficePage } from "./office-page.ts";
import { typeInto } from "./load-content.ts";

let host = new ExcelHost();
let connect: (host: ExcelHost) => void;

beforeAll(async () => {
  ({ connect } = await openOfficePage(() => host));
});
beforeEach(() => {
  host = new ExcelHost();
  host.workbook.worksheets.add("Sheet1");
  connect(host);
});

const cell = (address: string) => {
  const found = host.workbook.worksheets.getItem("Sheet1").find(address);
  return found.cells.at(found.rowIndex, found.columnIndex);
};

describe("the real office.js on the simulated Excel", () => {
  it("claims ExcelApi 1.15 and nothing newer", () => {
    const { requirements } = Office.context;
    expect(["1.9", "1.15", "1.16"].map((version) => requirements.isSetSupported("ExcelApi", version))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("writes and reads values, formats and formulas", async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.values = [
        ["Xã A", 3],
        ["=1+1", true],
      ];
      range.format.fill.color = "#FFEE00";
      range.getRow(0).format.font.bold = true;
      range.load("values,address,rowCount,valueTypes,formulas,format/fill/color,format/font/bold");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      address: "Sheet1!A1:B2",
      rowCount: 2,
      values: [
        ["Xã A", 3],
        ["#NAME?", true],
      ],
      formulas: [
        ["Xã A", 3],
        ["=1+1", true],
      ],
      valueTypes: [
        ["String", "Double"],
        ["Error", "Boolean"],
      ],
      format: { fill: { color: "#FFEE00" }, font: { bold: null } },
    });
  });

  it.each([
    ["a leading apostrophe keeps a text", "'=1+1", "=1+1", "String"],
    ["a text that reads as a number becomes one", "1.234", 1234, "Double"],
    ["a decimal comma is read", "0,5", 0.5, "Double"],
    ["a text that reads as a date becomes its serial", "5/6/2018", 43256, "Double"],
    ["a sign begins a formula", "-vụ", "#NAME?", "Error"],
    ["a word stays a text", "Xã Bình Minh", "Xã Bình Minh", "String"],
    ["yes in English is a truth value", "true", true, "Boolean"],
  ])("%s", async (_what, given, value, kind) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[given]];
      await context.sync();
    });
    expect(cell("A1")).toMatchObject({ value, kind });
  });

  it("leaves cells alone that are set to null", async () => {
    typeInto(host, "Sheet1", "B1", "giữ");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1").values = [[1, null, 2]];
      await context.sync();
    });
    expect([cell("A1").value, cell("B1").value, cell("C1").value]).toEqual([1, "giữ", 2]);
  });

  it("knows what is not there by its null object, and what hangs on it", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Không có");
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect([sheet.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
  });

  it.each<[string, string, (context: Excel.RequestContext) => void]>([
    [
      "ItemNotFound",
      "a sheet that is not there",
      ({ workbook }) => void (workbook.worksheets.getItem("X").getRange("A1").values = [[1]]),
    ],
    [
      "InvalidArgument",
      "a block of the wrong size",
      ({ workbook }) => void (workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1]]),
    ],
    [
      "InvalidArgument",
      "a colour that is none",
      ({ workbook }) => void (workbook.worksheets.getItem("Sheet1").getRange("A1").format.fill.color = "#12"),
    ],
    [
      "InvalidArgument",
      "an address that is none",
      ({ workbook }) => void workbook.worksheets.getItem("Sheet1").getRange("A0").load("values"),
    ],
    [
      "InvalidArgument",
      "a validation rule without operator",
      ({ workbook }) =>
        void (workbook.worksheets.getItem("Sheet1").getRange("A1").dataValidation.rule = {
          wholeNumber: { formula1: 1 } as Excel.BasicDataValidation,
        }),
    ],
    [
      "InvalidArgument",
      "a chart type that is none",
      ({ workbook }) =>
        void workbook.worksheets
          .getItem("Sheet1")
          .charts.add("Pi" as "Pie", workbook.worksheets.getItem("Sheet1").getRange("A1:B2")),
    ],
    [
      "InvalidArgument",
      "a conditional formula without =",
      ({ workbook }) => {
        const format = workbook.worksheets.getItem("Sheet1").getRange("A1").conditionalFormats.add("Custom");
        format.custom.rule.formula = "TRUE";
      },
    ],
    ["ItemAlreadyExists", "a second sheet of one title", ({ workbook }) => void workbook.worksheets.add("sheet1")],
    ["InvalidArgument", "a title that is too long", ({ workbook }) => void workbook.worksheets.add("a".repeat(32))],
    [
      "NotImplemented",
      "a method the simulated Excel lacks",
      ({ workbook }) => void workbook.worksheets.getItem("Sheet1").getRange("A1").getSpecialCells("Constants"),
    ],
  ])("answers %s to %s", async (code, _what, act) => {
    const attempt = Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code });
  });

  it("names what it lacks", async () => {
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem("Sheet1")
        .getRange("A1")
        .load("valeus" as "values");
      await context.sync();
    });
    await expect(attempt).rejects.toThrow("Range.valeus");
  });

  it("catches a forgotten load", async () => {
    const attempt = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      await context.sync();
      return range.values;
    });
    await expect(attempt).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("sets a block whole or not at all", async () => {
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").values = [[1], ["x".repeat(32_768)]];
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(cell("A1").kind).toBe("Empty");
  });

  it("refuses to write to a protected sheet", async () => {
    host.workbook.worksheets.getItem("Sheet1").protection.protect();
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it("does nothing while a cell is being edited", async () => {
    host.isEditing = true;
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });

  it("takes and gives no more than 5 MB", async () => {
    const long = "x".repeat(30_000);
    const write = (rows: number) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRangeByIndexes(0, 0, rows, 1).values = Array.from({ length: rows }, () => [long]);
        await context.sync();
      });
    await expect(write(Math.ceil(payloadLimit / 30_000))).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    await write(100);
    const read = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A100").load("values,formulas");
      await context.sync();
      return range.values.length;
    });
    await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("tells of changes, and whose they are", async () => {
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, triggerSource }) => {
        heard.push([address, triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getItem("Sheet1").getRange("C9").values = [[42]];
      await context.sync();
    });
    typeInto(host, "Sheet1", "A2", 7);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual([
      ["C9", "ThisLocalAddin"],
      ["A2", "Unknown"],
    ]);
  });

  it("keeps conditional formats by their ids and areas", async () => {
    const ids = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const format = sheet.getRanges("A1:A3,C5").conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = "=TRUE";
      format.custom.format.fill.color = "#FDE7E9";
      const formats = sheet
        .getRange()
        .conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula");
      await context.sync();
      return formats.items.map(({ type, customOrNullObject }) => [type, customOrNullObject.rule.formula]);
    });
    expect(ids).toEqual([["Custom", "=TRUE"]]);
    expect(host.workbook.worksheets.getItem("Sheet1").conditionalFormats[0]?.ranges.map(({ local }) => local)).toEqual([
      "A1:A3",
      "C5",
    ]);
  });

  it("follows a defined name when its sheet is renamed, and loses it with the sheet", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Của ta");
      context.workbook.names.add("DIABAN_KETQUA", sheet.getRange("A1"));
      sheet.name = "Tên khác";
      const home = context.workbook.names.getItem("DIABAN_KETQUA").getRangeOrNullObject().load("address");
      await context.sync();
      expect(home.address).toBe("'Tên khác'!A1");
      sheet.delete();
      const gone = context.workbook.names.getItem("DIABAN_KETQUA").getRangeOrNullObject();
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it("knows no property that the real library does not know", () => {
    const { workbook } = host;
    const sheet = workbook.worksheets.getItem("Sheet1");
    const range = sheet.find("A1");
    const objects = [
      workbook,
      sheet,
      range,
      range.format,
      range.format.font,
      range.format.fill,
      sheet.protection,
      range.dataValidation,
    ];
    for (const { type, scalars } of objects) {
      const real = (Excel as unknown as Record<string, { prototype: { _scalarPropertyNames: string[] } }>)[type];
      expect(scalars.filter((name) => !real?.prototype._scalarPropertyNames.includes(name))).toEqual([]);
    }
  });
});
