import { columnName } from "../../../core/address.ts";
import type { Cell, Table } from "../../../core/table.ts";
import { scaleOf } from "../../../files/write/page-scale.ts";
import type { InputRule, SheetSpec } from "../../../files/write/sheet-spec.ts";
import { writeTables } from "../../../files/write/write-workbook.ts";
import { partsOf } from "../xlsx-parts.ts";

function tableOf(rows: readonly (readonly Cell[])[], sheet = "Lựa chọn"): Table {
  const width = Math.max(...rows.map((row) => row.length));
  return { name: sheet, sheet, address: `A1:${columnName(width - 1)}${rows.length}`, rows };
}

const words = { title: "Số vụ", text: "Số nguyên từ 0." };
const rule = (kind: InputRule["kind"], block = "B2:B9"): InputRule => ({
  block,
  kind,
  prompt: words,
  refusal: { title: "Chưa đúng", text: "Nhập lại." },
});

async function sheetXml(spec: Partial<SheetSpec>): Promise<string> {
  const parts = await partsOf(await writeTables([{ table: tableOf([["Mã", "Số"]]), ...spec }]));
  return parts.get("xl/worksheets/sheet1.xml") ?? "";
}

async function workbookXml(specs: readonly SheetSpec[]): Promise<string> {
  return (await partsOf(await writeTables(specs))).get("xl/workbook.xml") ?? "";
}

describe("what the cells of a written sheet take", () => {
  it.each<[string, InputRule["kind"], string[]]>([
    [
      "whole numbers",
      { type: "whole", from: 0, to: 99 },
      ['type="whole"', "<formula1>0</formula1><formula2>99</formula2>"],
    ],
    ["numbers from one on", { type: "decimal", from: 1 }, ['operator="greaterThanOrEqual"', "<formula1>1</formula1>"]],
    // 1/1/2018 is day 43101 of a spreadsheet, 31/12/2018 day 43465.
    [
      "days",
      { type: "date", from: "2018-01-01", to: "2018-12-31" },
      ["<formula1>43101</formula1><formula2>43465</formula2>"],
    ],
    ["a choice", { type: "choice", of: ["Có", "Không"] }, ['type="list"', '<formula1>"Có,Không"</formula1>']],
    ["the cells of a name", { type: "cells", name: "DIABAN_TENDONVI" }, ["<formula1>DIABAN_TENDONVI</formula1>"]],
    ["short texts", { type: "text", longest: 60 }, ['type="textLength"', "<formula1>60</formula1>"]],
  ])("%s", async (_what, kind, expected) => {
    const xml = await sheetXml({ inputs: [rule(kind)] });
    for (const piece of expected) expect(xml.replaceAll("&quot;", '"')).toContain(piece);
    expect(xml).toContain('sqref="B2:B9"');
    expect(xml).toContain('promptTitle="Số vụ"');
    expect(xml).toContain('error="Nhập lại."');
    expect(xml).toContain('errorStyle="stop"');
  });

  it("never more words than Excel takes: a longer text would be «repaired»", async () => {
    const long = { ...rule({ type: "whole", from: 0 }), prompt: { title: "a", text: "b".repeat(256) } };
    await expect(async () => writeTables([{ table: tableOf([["x"]]), inputs: [long] }])).rejects.toThrow("255");
  });
});

describe("protection, looks that change, and printing", () => {
  it("locks what is not said to be open, without a password", async () => {
    const parts = await partsOf(
      await writeTables([
        { table: tableOf([["a", "b"]]), isProtected: true, looks: [{ block: "B1:B1", look: { locked: false } }] },
      ]),
    );
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toMatch(/<sheetProtection sheet="1"[^>]*\/>/);
    expect(sheet).not.toMatch(/password|hashValue/);
    expect(parts.get("xl/styles.xml")).toContain('locked="0"');
  });

  it("writes a conditional look with the fill that Excel shows", async () => {
    const parts = await partsOf(
      await writeTables([
        {
          table: tableOf([["a"]]),
          conditions: [{ block: "A1:A9", when: "LEN($A1)>0", look: { fill: "#FFF2CC", colour: "#7F4F00" } }],
        },
      ]),
    );
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain("<formula>LEN($A1)&gt;0</formula>");
    expect(parts.get("xl/styles.xml")).toContain('<bgColor rgb="FFFFF2CC"/>');
  });

  it("quotes a title with spaces in the names that printing goes by", async () => {
    const print = { titleRows: { from: 5, to: 7 }, titleColumns: { from: 0, to: 2 }, area: "A1:AQ38" };
    const xml = await workbookXml([{ table: tableOf([["a"]], "Của tôi"), print, landscape: true }]);
    expect(xml).toContain(
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Của tôi'!$A:$C,'Của tôi'!$6:$8<",
    );
    expect(xml).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">\'Của tôi\'!$A$1:$AQ$38<');
  });

  it("names a block for the whole workbook", async () => {
    const xml = await workbookXml([
      { table: tableOf([["a"]], "Bảng 'của' ta"), ranges: { DIABAN_TENDONVI: "C9:C38" } },
    ]);
    expect(xml).toContain("<definedName name=\"DIABAN_TENDONVI\">'Bảng ''của'' ta'!$C$9:$C$38<");
  });

  it("prints on A4, one page wide or with breaks at a scale that holds the widest page", async () => {
    const fit = await sheetXml({ print: {}, landscape: true });
    expect(fit).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
    const broken = await sheetXml({ print: { breaksBefore: [2] }, widths: [10, 10, 10], landscape: true });
    expect(broken).toMatch(/<brk id="2" /);
    expect(broken).toContain('scale="100"');
  });

  it("a page of 200 characters is made smaller by what is too much, titles counted on the later pages", () => {
    const spec = { table: tableOf([["a"]]), landscape: true, widths: [20, 100, 100] };
    // 784 points of paper, 17 % of them in reserve; two columns of 120 characters in all are 727.5 points.
    expect(scaleOf(spec, { breaksBefore: [2], titleColumns: { from: 0, to: 0 } })).toBe(89);
    expect(scaleOf({ ...spec, widths: [1] }, {})).toBe(100);
    expect(scaleOf({ ...spec, widths: [9000] }, {})).toBe(10);
  });
});
