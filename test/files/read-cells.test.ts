import type { Table } from "../../core/table.ts";
import { readWorkbook, type ReadOutcome } from "../../files/read/read-workbook.ts";
import { buildWorkbook, head, main, textRow, type WorkbookPieces } from "./workbook-builder.ts";

async function read(pieces: WorkbookPieces): Promise<Extract<ReadOutcome, { ok: true }>> {
  const outcome = await readWorkbook(buildWorkbook(pieces), "thử.xlsx");
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome;
}

async function table(pieces: WorkbookPieces): Promise<Table> {
  const [first] = (await read(pieces)).content.tables;
  if (!first) throw new Error("no table");
  return first;
}

const sheetOf = (rows: string): string => `<sheetData>${rows}</sheetData>`;

describe("the values of cells", () => {
  it("are numbers, texts, truth values and errors as the file has them", async () => {
    const { rows, address } = await table({
      strings: "<si><t>Xã Đông Hưng</t></si>",
      sheet: sheetOf(
        '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c><c r="E1" t="e"><v>#REF!</v></c><c r="F1" t="n"><v>-3E2</v></c></row>',
      ),
    });
    expect(rows).toEqual([[1.5, "Xã Đông Hưng", true, false, { error: "#REF!" }, -300]]);
    expect(address).toBe("A1:F1");
  });

  it("start at A1 even where the sheet's content does not", async () => {
    const { rows, address } = await table({ sheet: sheetOf('<row r="3"><c r="C3"><v>7</v></c></row>') });
    expect(rows).toEqual([[], [], [null, null, 7]]);
    expect(address).toBe("A1:C3");
  });

  it("need no addresses: rows and cells without one follow each other", async () => {
    const { rows } = await table({
      sheet: sheetOf("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
    });
    expect(rows).toEqual([[1, 2], [3]]);
  });

  it("that are no number stay the text they are, never a zero", async () => {
    const { rows } = await table({
      sheet: sheetOf(
        '<row r="1"><c r="A1"><v>1,5</v></c><c r="B1"><v>NaN</v></c><c r="C1"><v>1e999</v></c><c r="D1"><v></v></c></row>',
      ),
    });
    expect(rows).toEqual([["1,5", "NaN", "1e999"]]);
  });

  it("join the runs of rich text and leave out phonetic guides", async () => {
    const { rows, fonts } = await table({
      strings:
        '<si><r><rPr><b/><rFont val=".VnTime"/></rPr><t xml:space="preserve">X· </t></r><r><t>Hoµ</t></r><rPh sb="0" eb="1"><t>không</t></rPh></si>',
      sheet: sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
    });
    expect(rows).toEqual([["X· Hoµ"]]);
    expect(fonts).toEqual([[".VnTime"]]);
  });

  it("hold what references, escapes and character data stand for", async () => {
    const { rows } = await table({
      sheet: sheetOf(
        textRow(1, [
          "a&amp;b &lt;c&gt; &#273;&#x1EA1;",
          "d&#242;ng_x000A_hai",
          "<![CDATA[<x> & y]]>",
          "_x005F_x0041_",
          "&lol9;",
        ]),
      ),
    });
    expect(rows).toEqual([["a&b <c> đạ", "dòng\nhai", "<x> & y", "_x0041_", "&lol9;"]]);
  });
});

describe("the ending of a file's name", () => {
  it.each(["bảng.xls", "bảng.ods", "bảng.csv", "bảng"])(
    "says nothing: an .xlsx named %s is read by its content",
    async (name) => {
      const outcome = await readWorkbook(buildWorkbook({ sheet: sheetOf(textRow(1, ["a"])) }), name);
      expect(outcome.ok && outcome.content.tables[0]?.rows).toEqual([["a"]]);
      expect(outcome.ok && outcome.content.fileName).toBe(name);
    },
  );
});

describe("formulas", () => {
  it("keep their text beside the value last calculated, be it number, text, truth value or error", async () => {
    const { rows, formulas } = await table({
      sheet: sheetOf(
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>UPPER("đạt")</f><v>ĐẠT</v></c><c r="C1" t="b"><f>TRUE()</f><v>1</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="str"><f>""</f><v></v></c><c r="F1"><v>5</v></c></row>',
      ),
    });
    expect(rows).toEqual([[2, "ĐẠT", true, { error: "#DIV/0!" }, "", 5]]);
    expect(formulas).toEqual([["1+1", 'UPPER("đạt")', "TRUE()", "1/0", '""']]);
  });

  it("that were never calculated show as a formula without value", async () => {
    const { rows, formulas } = await table({
      sheet: sheetOf(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f></c><c r="C1"><f>A1*3</f><v></v></c></row>',
      ),
    });
    expect(rows).toEqual([[1, null, null]]);
    expect(formulas).toEqual([[null, "A1*2", "A1*3"]]);
  });

  it("that cells share are written out for each of them", async () => {
    const { formulas } = await table({
      sheet: sheetOf(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1+$A1+A$1</f><v>0</v></c><c r="C1"><f t="shared" si="0"/><v>0</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row>',
      ),
    });
    expect(formulas).toEqual([
      [null, "A1+$A1+A$1", "B1+$A1+B$1"],
      [null, "A2+$A2+A$1"],
    ]);
  });

  it("name functions as the user does, without the marks of the file", async () => {
    const { formulas } = await table({
      sheet: sheetOf(
        '<row r="1"><c r="A1"><f>_xldudf_DIABAN_TRAN(171)</f><v>25</v></c><c r="B1"><f>_xlfn.XLOOKUP(1,A:A,_xlfn._xlws.FILTER(B:B,C:C))</f></c></row>',
      ),
    });
    expect(formulas).toEqual([["DIABAN.TRAN(171)", "XLOOKUP(1,A:A,FILTER(B:B,C:C))"]]);
  });
});

describe("dates", () => {
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="170"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs>';

  it("are serial numbers with the format that makes them dates", async () => {
    const { rows, formats } = await table({
      styles,
      sheet: sheetOf(
        '<row r="1"><c r="A1" s="1"><v>43100</v></c><c r="B1" s="2"><v>43101.5</v></c><c r="C1"><v>3</v></c></row>',
      ),
    });
    expect(rows).toEqual([[43100, 43101.5, 3]]);
    expect(formats).toEqual([["dd/mm/yyyy", "m/d/yyyy", null]]);
  });

  it("in ISO form become serials, with a date format where the cell has none", async () => {
    const { rows, formats } = await table({
      styles,
      sheet: sheetOf(
        '<row r="1"><c r="A1" t="d" s="2"><v>2018-12-27</v></c><c r="B1" t="d"><v>2018-12-27T06:00:00Z</v></c><c r="C1" t="d"><v>hôm nay</v></c></row>',
      ),
    });
    expect(rows).toEqual([[43461, 43461.25, "hôm nay"]]);
    expect(formats).toEqual([["m/d/yyyy", "dd/mm/yyyy", null]]);
  });

  it("counted from 1904 move to the usual count; times of day and plain numbers do not", async () => {
    const { rows } = await table({
      styles,
      properties: '<workbookPr date1904="1"/>',
      sheet: sheetOf(
        '<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1" s="3"><v>0.5</v></c><c r="C1"><v>7</v></c></row>',
      ),
    });
    expect(rows).toEqual([[1462, 0.5, 7]]);
  });
});

describe("fonts", () => {
  it("are named for every filled cell, the workbook's own font among them", async () => {
    const { fonts } = await table({
      styles:
        '<fonts><font><name val=".VnTime"/></font><font><name val="Times New Roman"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>',
      sheet: sheetOf(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row><row r="2"><c r="A2" s="1"><v>3</v></c></row>',
      ),
    });
    expect(fonts).toEqual([[".VnTime", "Times New Roman"], ["Times New Roman"]]);
  });
});

describe("what else a sheet says", () => {
  it("names hidden and filtered rows among its content", async () => {
    const { hiddenRows } = await table({
      sheet: sheetOf(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" hidden="true"><c r="A3"><v>3</v></c></row><row r="4" ht="0" customHeight="1"><c r="A4"><v>4</v></c></row><row r="5"><c r="A5"><v>5</v></c></row><row r="9" hidden="1"/>',
      ),
    });
    expect(hiddenRows).toEqual([1, 2, 3]);
  });

  it("cuts merges at its last filled cell", async () => {
    const { merges } = await table({
      sheet: `${sheetOf('<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>')}<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C1:XFD1048576"/><mergeCell ref="D2:Z2"/><mergeCell ref="F9:G9"/></mergeCells>`,
    });
    expect(merges).toEqual(["A1:B1", "C1:D2"]);
  });

  it("is marked when the user cannot see it", async () => {
    const hidden = await table({
      change: (_path, content) => content.replace('sheetId="1"', 'sheetId="1" state="veryHidden"'),
    });
    const shown = await table({});
    expect([hidden.hidden, shown.hidden]).toEqual([true, false]);
  });
});

describe("defined names", () => {
  it("of the whole workbook tell their sheet, others are passed over", async () => {
    const { content } = await read({
      sheetName: "Kết quả &apos;25&apos;",
      names:
        "<definedNames><definedName name=\"DIABAN_KETQUA\">'Kết quả ''25'''!$A$1</definedName><definedName name=\"CucBo\" localSheetId=\"0\">'Kết quả ''25'''!$A$1</definedName><definedName name=\"HeSo\">0.15</definedName><definedName name=\"Mat\">#REF!</definedName><definedName name=\"Ngoai\">[1]S!$A$1</definedName></definedNames>",
    });
    expect({ ...content.names }).toEqual({ DIABAN_KETQUA: "Kết quả '25'" });
  });

  it("may be called like what every object has", async () => {
    const { content } = await read({
      names: '<definedNames><definedName name="__proto__">S!$A$1</definedName></definedNames>',
    });
    expect(Object.keys(content.names ?? {})).toEqual(["__proto__"]);
    expect("toString" in (content.names ?? {})).toBe(false);
  });
});

describe("other ways to write the same workbook", () => {
  const expected = [["Nghiêm", 2]];
  const sheet = sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>Nghiêm</t></is></c><c r="B1"><v>2</v></c></row>');
  const ways: Record<string, WorkbookPieces> = {
    "the strict standard": {
      sheet,
      change: (_path, content) =>
        content
          .replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
    },
    "prefixes before every name": {
      sheet,
      change: (path, content) =>
        path.startsWith("xl/w")
          ? content.replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2").replace("xmlns=", "xmlns:x=")
          : content,
    },
    "targets from the root of the package": {
      sheet,
      change: (_path, content) => content.replace("worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml"),
    },
    "another spelling of the parts' names": {
      sheet,
      change: (_path, content) => content.replace("sheet1.xml", "Sheet1.XML"),
    },
    "comments and instructions in between": {
      sheet: sheet.replace("<v>2</v>", "<!-- > ' --><v><?x y?>2</v>"),
    },
    "single quotes and spaces": {
      sheet: sheet.replaceAll('"', "'").replace("<c r='B1'>", "<c  r = 'B1' >").replace("</v>", "</v >"),
    },
  };

  it.each(Object.entries(ways))("%s", async (_name, pieces) => {
    expect((await table(pieces)).rows).toEqual(expected);
  });

  it("UTF-16", async () => {
    const wide = Buffer.from(
      `\ufeff${head.replace("UTF-8", "UTF-16")}<sst xmlns="${main}"><si><t>Nghiêm</t></si></sst>`,
      "utf16le",
    );
    const { buildZip } = await import("./zip-builder.ts");
    const { workbookParts } = await import("./workbook-builder.ts");
    const parts = workbookParts({ sheet: sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') });
    const outcome = await readWorkbook(
      buildZip(parts.map((part) => (part.path.endsWith("Strings.xml") ? { ...part, content: wide } : part))),
    );
    expect(outcome.ok && outcome.content.tables[0]?.rows).toEqual([["Nghiêm"]]);
  });
});

describe("the file's name", () => {
  it("is passed on and never judged", async () => {
    const outcome = await readWorkbook(buildWorkbook(), "tháng 11.xls");
    expect(outcome.ok && outcome.content.fileName).toBe("tháng 11.xls");
  });
});
