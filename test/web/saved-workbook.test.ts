import { readdirSync, readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx, type Cell as WrittenCell } from "hucre/xlsx";
import { saveWorkbook } from "../../files/write/saved/save-workbook.ts";
import { storedFormula } from "../../files/write/stored-formula.ts";
import { leftOutLines } from "../../web/save/left-out-words.ts";
import { savedName } from "../../web/save/save-target.ts";
import { inspectFile } from "../../files/read/guard.ts";
import { plainMarkup } from "../../files/write/saved/xml-spans.ts";
import { startHeadless } from "./headless.ts";
import { opened, saved } from "./save-from-grid.ts";
import { frameOf, heightsOf, sheetLines, widthsOf } from "./sheet-lines.ts";

// The package of all parts needs a screen; its parts that are used here do not.
jest.mock("@univerjs/preset-sheets-core", () => ({
  ...jest.requireActual<object>("@univerjs/engine-formula"),
  ...jest.requireActual<object>("@univerjs/engine-render"),
  ...jest.requireActual<object>("@univerjs/sheets-formula"),
}));

const files = [
  ...readdirSync("samples")
    .filter((name) => /\.(?:xlsx|xls|ods)$/.test(name))
    .map((name) => `samples/${name}`),
  ...readdirSync("test/cases")
    .filter((name) => /\.(?:xlsx|xls|ods)$/.test(name))
    .map((name) => `test/cases/${name}`),
];

function isMarkedXlsx(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && inspectFile(bytes).ok && "[Content_Types].xml" in unzipSync(bytes);
}

/** The markup of sheets, styles, texts, notes, drawings and all else but the lists of what is where. */
function partsOf(bytes: Uint8Array, origin: Uint8Array): Record<string, string> {
  const lists = /\.rels$|Content_Types|workbook\.xml$|calcChain|vbaProject|\/$/;
  const names = Object.keys(unzipSync(origin)).filter((name) => !lists.test(name));
  const parts = unzipSync(bytes);
  return Object.fromEntries(names.map((name) => [name, plainMarkup(strFromU8(parts[name] ?? new Uint8Array()))]));
}

describe("a workbook saved from the grid, read again", () => {
  it.each(files)("%s is what was opened, cell by cell", async (path) => {
    const origin = readFileSync(path);
    const file = await opened(origin, path);
    if (!file) return;
    const { again, bytes } = await saved(file, origin, () => undefined);
    expect(again.content.tables.map(({ sheet }) => sheet)).toEqual(file.content.tables.map(({ sheet }) => sheet));
    expect(again.beside.names).toEqual(file.beside.names);
    file.content.tables.forEach((table, index) => {
      const [look, its] = [file.sheets[index], again.sheets[index]];
      const other = again.content.tables[index];
      if (!look || !its || !other) throw new Error("no look");
      const hasFont = look.styles[0]?.font !== undefined;
      expect(sheetLines(other, its, hasFont)).toEqual(sheetLines(table, look, hasFont));
      expect(frameOf(its)).toEqual(frameOf(look));
      const height = table.rows.length;
      const width = Math.max(0, ...table.rows.map((row) => row.length));
      expect(widthsOf(its, width)).toEqual(widthsOf(look, width));
      expect(heightsOf(its, height)).toEqual(heightsOf(look, height));
    });
    if (isMarkedXlsx(origin)) expect(partsOf(bytes, origin)).toEqual(partsOf(origin, origin));
  });

  it("has what was typed, formulas and their spill, the same bytes each time, and our own names", async () => {
    const origin = readFileSync("samples/bien-hoa-2018.xlsx");
    const file = await opened(origin, "bien-hoa-2018.xlsx");
    const sheet = "Rà soát 2018";
    if (!file) throw new Error("the sample is refused");
    const typed = (type: (sheet: string, address: string, value: string | number) => void) => {
      type(sheet, "C9", "Phường Trảng Dài (sửa)");
      for (const [index, row] of [9, 10, 11, 12, 13, 14, 15, 16, 17].entries()) type(sheet, `E${row}`, index + 0.5);
    };
    const { again, bytes } = await saved(file, origin, typed);
    expect((await saved(file, origin, typed)).bytes).toEqual(bytes);
    const column = again.content.tables
      .find((table) => table.sheet === sheet)
      ?.rows.slice(8, 17)
      .map((row) => row[4]);
    expect(column).toEqual([0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5]);
    expect(again.content.tables.find((table) => table.sheet === sheet)?.rows[8]?.[2]).toBe("Phường Trảng Dài (sửa)");
    expect(again.content.names).toEqual(file.content.names);
  });

  it("keeps names, array formulas, hidden parts and younger functions as Excel wants them", async () => {
    const origin = await writeXlsx({
      sheets: [
        {
          name: "Số liệu",
          cells: new Map<string, Partial<WrittenCell>>([
            ["0,0", { value: 2 }],
            ["1,0", { value: 3 }],
            ["0,1", { formula: "SUM(A1:A2*A1:A2)", formulaResult: 13, formulaType: "array", formulaRef: "B1" }],
            ["1,1", { formula: "_xlfn.IFS(A1>1,Ngưỡng)", formulaResult: 3 }],
          ]),
          columns: [{ width: 20 }, { width: 12, hidden: true }],
          rowDefs: new Map([[1, { hidden: true }]]),
        },
        { name: "Ẩn", hidden: true, rows: [[1]] },
      ],
      namedRanges: [
        { name: "Ngưỡng", range: "'Số liệu'!$A$2" },
        { name: "Vùng", range: "'Số liệu'!$A$1:$A$2", scope: "Ẩn" },
        { name: "Động", range: "OFFSET('Số liệu'!$A$1,0,0,2,1)" },
      ],
    });
    const file = await opened(origin, "a.xlsx");
    if (!file) throw new Error("refused");
    const { again } = await saved(file, origin, () => undefined);
    expect(again.beside.names).toEqual([
      { name: "Ngưỡng", refersTo: "'Số liệu'!$A$2" },
      { name: "Vùng", refersTo: "'Số liệu'!$A$1:$A$2", sheet: "Ẩn" },
      { name: "Động", refersTo: "OFFSET('Số liệu'!$A$1,0,0,2,1)" },
    ]);
    const [table] = again.content.tables;
    expect(table?.rows).toEqual([
      [2, 13],
      [3, 3],
    ]);
    expect(table?.formulas).toEqual([
      [null, "SUM(A1:A2*A1:A2)"],
      [null, "IFS(A1>1,Ngưỡng)"],
    ]);
    expect([table?.hiddenRows, table?.hiddenColumns, again.content.tables[1]?.hidden]).toEqual([[1], [1], true]);
    expect(again.sheets[0]?.arrays).toEqual(["B1"]);
  });
});

/** A workbook with most of what the grid knows nothing of. */
async function richWorkbook(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: "Nhập",
        cells: new Map<string, Partial<WrittenCell>>([
          ["0,0", { value: "Đơn vị" }],
          ["0,1", { value: "Số" }],
          ["1,0", { value: "đậm nhạt", richText: [{ text: "đậm", font: { bold: true } }, { text: " nhạt" }] }],
          ["1,1", { value: 1, comment: { text: "ghi chú", author: "A" } }],
          ["2,0", { value: "trang", hyperlink: { target: "https://example.org/" } }],
          ["2,1", { formula: "1/0", formulaResult: null }],
          ["3,1", { value: 4, style: { fill: { type: "pattern", pattern: "darkGrid", fgColor: { theme: 4 } } } }],
        ]),
        columns: [{ width: 20 }, { width: 9, outlineLevel: 1 }],
        dataValidations: [
          { type: "whole", range: "B2:B9", formula1: "0", formula2: "9", operator: "between" },
          { type: "list", range: "A2:A9", formula1: "'Danh mục'!$A$1:$A$3" },
        ],
        conditionalRules: [
          { type: "expression", priority: 1, formula: "$B3>2", range: "A3:B9", style: { font: { bold: true } } },
        ],
        autoFilter: { range: "A1:B4" },
        charts: [
          {
            type: "bar",
            series: [{ values: "Nhập!$B$2:$B$4" }],
            anchor: { from: { row: 5, col: 3 }, to: { row: 9, col: 8 } },
          },
        ],
        protection: { sheet: true },
        pageSetup: { orientation: "landscape" },
        headerFooter: { oddFooter: "&P" },
      },
      { name: "Danh mục", rows: [["x"], ["y"], ["z"]] },
    ],
    namedRanges: [{ name: "_xlnm.Print_Area", range: "'Nhập'!$A$1:$B$4", scope: "Nhập" }],
  });
}

const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe("what the grid knows nothing of", () => {
  it("is in the saved workbook as it was, whatever was typed", async () => {
    const origin = await richWorkbook();
    const file = await opened(origin, "a.xlsx");
    if (!file) throw new Error("refused");
    expect(leftOutLines(file.beside.leftOut, "vi")).toEqual([]);
    const { bytes } = await saved(file, origin, (type) => {
      type("Nhập", "B2", 7);
      type("Nhập", "B4", 5);
      type("Nhập", "C2", "<mới>");
    });
    const before = partOf(origin, "xl/worksheets/sheet1.xml");
    const after = partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(after.replace(/^.*<\/sheetData>/s, "")).toBe(before.replace(/^.*<\/sheetData>/s, ""));
    expect(after).toContain(
      '<c r="B2"><v>7</v></c><c r="C2" t="inlineStr"><is><t xml:space="preserve">&#60;mới&#62;</t></is></c>',
    );
    // The pattern of its fill, which the grid cannot show, stays.
    expect(/<c r="B4" s="(\d+)"><v>5<\/v>/.exec(after)?.[1]).toBe(/<c r="B4" s="(\d+)"/.exec(before)?.[1]);
    expect(/<row r="2".*?<c r="A2"[^>]*>.*?<\/c>/s.exec(after)?.[0]).toBe(
      /<row r="2".*?<c r="A2"[^>]*>.*?<\/c>/s.exec(before)?.[0],
    );
    const others = Object.keys(unzipSync(origin)).filter((name) =>
      /drawing|chart|comment|printer|sharedStrings/.test(name),
    );
    expect(others.length).toBeGreaterThan(4);
    for (const name of others) expect([name, partOf(bytes, name)]).toEqual([name, partOf(origin, name)]);
  });

  it("goes with the cells when rows are inserted and removed, and with a sheet that is renamed", async () => {
    const origin = await richWorkbook();
    const file = await opened(origin, "a.xlsx");
    if (!file) throw new Error("refused");
    const grid = startHeadless();
    try {
      const workbook = grid.open(file.content, file.sheets, file.beside.names);
      const book = grid.host.api.getActiveWorkbook();
      book?.getSheetByName("Nhập")?.insertRows(1, 2);
      const list = book?.getSheetByName("Danh mục");
      list?.activate();
      list?.deleteRows(0, 1);
      list?.setName("Mục lục");
      await grid.calculated();
      const bytes = await saveWorkbook(origin, await workbook.whole());
      const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
      const found = (pattern: RegExp) => pattern.exec(sheet)?.[1];
      expect(sheet.match(/sqref="[^"]*"/g)).toEqual(['sqref="A5:B11"', 'sqref="B4:B11"', 'sqref="A4:A11"']);
      expect(found(/<cfRule[^>]*>\s*<formula>([^<]*)/)).toBe("$B5&#62;2");
      expect(sheet.match(/<formula1>[^<]*/g)).toEqual(["<formula1>0", "<formula1>'Mục lục'!$A$1:$A$2"]);
      expect(found(/<hyperlink[^>]* ref="(\w+)"/)).toBe("A5");
      expect(found(/<autoFilter ref="([^"]*)"/)).toBe("A1:B6");
      // A text with several looks goes along with them.
      const inner = (markup: string, address: string) =>
        new RegExp(`<c r="${address}"[^>]*>(.*?)</c>`, "s").exec(markup)?.[1];
      expect(inner(sheet, "A4")).toBe(inner(partOf(origin, "xl/worksheets/sheet1.xml"), "A2"));
      expect(partOf(bytes, "xl/comments1.xml")).toContain('ref="B4"');
      expect(
        Object.keys(unzipSync(bytes))
          .flatMap((name) => (/charts\/chart\d/.test(name) ? [partOf(bytes, name)] : []))
          .join(),
      ).toContain("<c:f>Nhập!$B$4:$B$6</c:f>");
      expect(partOf(bytes, "xl/workbook.xml")).toContain(">'Nhập'!$A$1:$B$6</definedName>");
      const again = await opened(bytes, "lưu.xlsx");
      expect(again?.content.tables[0]?.rows[3]).toEqual(["đậm nhạt", 1]);
      expect(again?.content.tables[0]?.formulas?.[4]).toEqual([null, "1/0"]);
    } finally {
      grid.dispose();
    }
  });

  it("renames the column of a table with its heading, as Excel wants it", async () => {
    const origin = await writeXlsx({
      sheets: [
        {
          name: "Bảng",
          rows: [
            ["Đơn vị", "Số"],
            ["A", 1],
          ],
          tables: [{ name: "T", range: "A1:B2", columns: [{ name: "Đơn vị" }, { name: "Số" }] }],
        },
      ],
    });
    const file = await opened(origin, "a.xlsx");
    if (!file) throw new Error("refused");
    const namesIn = (bytes: Uint8Array) =>
      partOf(bytes, "xl/tables/table1.xml").match(/<tableColumn [^>]*name="[^"]*"/g);
    expect(namesIn(origin)).toHaveLength(2);
    const { bytes } = await saved(file, origin, (type) => type("Bảng", "B1", "Số <vụ>"));
    expect(namesIn(bytes)?.map((tag) => /name="(.*)"/.exec(tag)?.[1])).toEqual(["Đơn vị", "Số &#60;vụ&#62;"]);
    const twice = await saved(file, origin, (type) => type("Bảng", "B1", "đơn vị"));
    expect(partOf(twice.bytes, "xl/worksheets/sheet1.xml")).not.toContain("tablePart");
  });

  it("is named before saving where it cannot come along", async () => {
    const parts = unzipSync(await richWorkbook());
    const bytes = zipSync({ ...parts, "xl/vbaProject.bin": strToU8("x"), "_xmlsignatures/sig1.xml": strToU8("<s/>") });
    const file = await opened(bytes, "a.xlsm");
    expect(leftOutLines(file?.beside.leftOut ?? [], "vi")).toEqual(["macro", "chữ ký số"]);
    expect(leftOutLines([{ kind: "table", count: 2, sheet: "Nhập", onceMoved: "columns" }], "vi")).toEqual([
      "2 bảng kiểu Excel (các ô vẫn còn) (trang tính «Nhập»)",
    ]);
  });
});

it("names a saved copy after the opened file, and never like it", () => {
  expect(savedName("rà soát.xls", 0)).toBe("rà soát (Địa bàn).xlsx");
  expect(savedName("rà soát (Địa bàn) (2).xlsx", 2)).toBe("rà soát (Địa bàn) (3).xlsx");
});

it("marks younger functions and ours in a formula, and leaves texts and sheet names alone", () => {
  expect(storedFormula(`IFS('IFS('!A1>0,DIABAN.MUCTRAN(30),"IFS(",SORT(A1:A3))`)).toBe(
    `_xlfn.IFS('IFS('!A1>0,_xldudf_DIABAN_MUCTRAN(30),"IFS(",_xlfn._xlws.SORT(A1:A3))`,
  );
});
