import { strFromU8, unzipSync } from "fflate";
import * as fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { columnName } from "../../../core/address.ts";
import type { ManagedSheet } from "../../../core/sheet/managed/managed-sheets.ts";
import type { Cell, Table } from "../../../core/table.ts";
import { readWorkbook, type ReadOutcome } from "../../../files/read/read-workbook.ts";
import type { SheetSpec } from "../../../files/write/sheet-spec.ts";
import { writeTables, writeWorkbook } from "../../../files/write/write-workbook.ts";

function tableOf(rows: readonly (readonly Cell[])[], more: Partial<Table> = {}): Table {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    name: "Trang",
    sheet: "Trang",
    address: `A1:${columnName(width - 1)}${Math.max(1, rows.length)}`,
    rows,
    ...more,
  };
}

async function readBack(specs: readonly SheetSpec[]): Promise<Extract<ReadOutcome, { ok: true }>> {
  const outcome = await readWorkbook(await writeTables(specs));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome;
}

async function tableBack(spec: SheetSpec): Promise<Table> {
  const [table] = (await readBack([spec])).content.tables;
  if (!table) throw new Error("no table");
  return table;
}

describe("a written sheet, read again", () => {
  it("holds the same cells", async () => {
    const rows: Cell[][] = [
      ["Xã Đông Hưng", 12, 1.25, true, null, { error: "#REF!" }],
      [null, false, "  hai  dấu cách ", "dòng\nhai", -0.5],
    ];
    expect((await tableBack({ table: tableOf(rows) })).rows).toEqual(rows);
  });

  it.each(["=1+1", "+84 123", "-", "@SUM(A1)", "\tA", "#N/A", "#REF!", "_x0041_", "a & b < c > d \" '", "𠮷 ế"])(
    "keeps the text %j a text, and no formula",
    async (text) => {
      const table = await tableBack({ table: tableOf([[text]]) });
      expect(table.rows).toEqual([[text]]);
      expect(table.formulas).toEqual([]);
    },
  );

  it("gives a text that could pass for a formula the text format, so that it stays one when edited", async () => {
    expect((await tableBack({ table: tableOf([["=1+1", "thường"]]) })).formats).toEqual([["@", null]]);
  });

  it("keeps formulas with their values, and those without value without", async () => {
    const formulas = [["1+1", 'IF(A1=2,"đạt","không")', "A1*3", null]];
    const table = await tableBack({ table: tableOf([[2, "đạt", null, 4]], { formulas }) });
    expect(table.rows).toEqual([[2, "đạt", null, 4]]);
    expect(table.formulas).toEqual([["1+1", 'IF(A1=2,"đạt","không")', "A1*3"]]);
  });

  it("keeps formats, fonts, merges, hidden rows and hidden sheets", async () => {
    const { content } = await readBack([
      { table: tableOf([["a"]]) },
      {
        table: tableOf(
          [
            ["Tiêu đề", null],
            [43461, 0.15],
            ["X· Hoµ", 3],
          ],
          {
            sheet: "Ẩn",
            formats: [[null], ["dd/mm/yyyy", "0%"]],
            fonts: [[null], [null], [".VnTime"]],
            merges: ["A1:B1"],
            hiddenRows: [1],
            hidden: true,
          },
        ),
      },
    ]);
    const [, table] = content.tables;
    expect(table?.sheet).toBe("Ẩn");
    expect(table?.formats?.[1]).toEqual(["dd/mm/yyyy", "0%"]);
    expect(table?.fonts?.[2]).toEqual([".VnTime", "Times New Roman"]);
    expect(table?.merges).toEqual(["A1:B1"]);
    expect(table?.hiddenRows).toEqual([1]);
    expect(table?.hidden).toBe(true);
  });

  it("may start anywhere on its sheet", async () => {
    const table = await tableBack({ table: tableOf([["x"]], { address: "C4:C4", hiddenRows: [0] }), widths: [20] });
    expect(table.address).toBe("A1:C4");
    expect(table.rows[3]).toEqual([null, null, "x"]);
    expect(table.hiddenRows).toEqual([3]);
  });

  it("looks as it was told to", async () => {
    const { sheets } = await readBack([
      {
        table: tableOf([
          ["Tiêu đề", null],
          ["a", 1],
        ]),
        widths: [30, 8.5],
        heights: new Map([[0, 40]]),
        hiddenColumns: [1],
        frozen: { rows: 1, columns: 0 },
        looks: [
          { block: "A1:B2", look: { size: 13, borders: { top: { line: "thin" } } } },
          {
            block: "A1:B1",
            look: { bold: true, colour: "#C00000", fill: "#FFF2CC", horizontal: "center", wrap: true },
          },
        ],
      },
    ]);
    const [look] = sheets;
    expect(look?.columns).toEqual([
      { from: 0, to: 0, width: 30 },
      { from: 1, to: 1, width: 8.5, hidden: true },
    ]);
    expect(look?.rows).toEqual([{ from: 0, to: 0, height: 40 }]);
    expect(look?.frozen).toEqual({ rows: 1, columns: 0 });
    const heading = {
      font: "Times New Roman",
      size: 13,
      bold: true,
      colour: "#C00000",
      fill: "#FFF2CC",
      horizontal: "center",
      wrap: true,
      borders: { top: { line: "thin", colour: "#000000" } },
    };
    // An empty cell is styled like its neighbours.
    expect(look?.cells[0]?.map((style) => look.styles[style])).toEqual([heading, heading]);
    expect(look?.styles[look.cells[1]?.[0] ?? 0]?.bold).toBeUndefined();
  });

  const cell = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.string({ minLength: 1, unit: "grapheme", maxLength: 20 }),
    fc.constantFrom("#N/A", "=A1", "_x000D_", "TRUE", "1", "&amp;", "]]>", "\r\n", "\u0000\u001f"),
  );

  it("holds the same cells whatever they are", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
        async (rows) => {
          fc.pre(rows.flat().some((value) => value !== null));
          const back = await tableBack({ table: tableOf(rows) });
          rows.forEach((row, top) =>
            row.forEach((value, left) => expect(back.rows[top]?.[left] ?? null).toEqual(value)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("a written workbook", () => {
  const own = (name: ManagedSheet["name"], title: string, rows: Cell[][]): ManagedSheet => ({
    name,
    title,
    table: tableOf(rows, { name: title, sheet: title }),
    widths: [12, 60],
    headings: [0],
  });

  it("of our own sheets is known by their defined names, with bold headings and wrapped texts", async () => {
    const bytes = await writeWorkbook([
      own("DIABAN_KETQUA", "Kết quả rà soát", [
        ["Mã", "Nội dung"],
        ["01", "=HYPERLINK(1)"],
      ]),
      own("DIABAN_THANGDIEM", "Thang điểm", [["Mã"], ["a1"]]),
    ]);
    const outcome = await readWorkbook(bytes);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    expect({ ...outcome.content.names }).toEqual({ DIABAN_KETQUA: "Kết quả rà soát", DIABAN_THANGDIEM: "Thang điểm" });
    expect(outcome.content.tables[0]?.rows).toEqual([
      ["Mã", "Nội dung"],
      ["01", "=HYPERLINK(1)"],
    ]);
    const [look] = outcome.sheets;
    expect(look?.columns.map(({ width }) => width)).toEqual([12, 60]);
    expect(look?.styles[look.cells[0]?.[0] ?? 0]).toMatchObject({ bold: true, wrap: true });
    expect(look?.styles[look.cells[1]?.[0] ?? 0]).toMatchObject({ wrap: true, vertical: "top" });
  });

  it("is the same byte for byte when the sheets are the same", async () => {
    const sheets = [own("DIABAN_NHATKY", "Nhật ký", [["Giờ", "Việc"]])];
    expect(await writeWorkbook(sheets)).toEqual(await writeWorkbook(sheets));
  });

  it("gives a second sheet of one title a number, and its name follows", async () => {
    const titled = (sheet: string, name: string): SheetSpec => ({ table: tableOf([[1]], { sheet }), names: [name] });
    const { content } = await readBack([titled("Nhật ký", "MOT"), titled("NHẬT KÝ", "HAI"), titled("a/b:c'", "BA")]);
    expect({ ...content.names }).toEqual({ MOT: "Nhật ký", HAI: "NHẬT KÝ (2)", BA: "a b c" });
  });

  it("needs a sheet that can be seen", () => {
    expect(() => writeTables([{ table: tableOf([[1]], { hidden: true }) }])).toThrow("visible");
  });

  it("reads the same through another reader", async () => {
    const rows = [
      ["Tên", "Số"],
      ["Xã Đông Hưng", 12],
    ];
    const other = await readXlsx(await writeTables([{ table: tableOf(rows), names: ["DIABAN_KETQUA"] }]));
    expect(other.sheets[0]?.rows).toEqual(rows);
    expect(other.namedRanges).toEqual([{ name: "DIABAN_KETQUA", range: "'Trang'!$A$1" }]);
  });
});

it("a sheet of ours carries its charts into the file, over the cells that they show", async () => {
  const rows = [
    ["Năm", "Tỷ lệ (%)", "Mức tối thiểu (%)"],
    ["Năm 2017", 75, 60],
    ["Năm 2018", 50, 60],
  ];
  const table = tableOf(rows, { name: "Bảng tổng hợp", sheet: "Bảng tổng hợp" });
  const sheet: ManagedSheet = {
    name: "DIABAN_TONGHOP",
    title: "Bảng tổng hợp",
    table,
    widths: [12, 12, 12],
    headings: [0],
    charts: [{ name: "DIABAN_TYLE", title: "Tỷ lệ từng năm", kind: "line", data: "A1:C3", over: "A5:C20" }],
  };
  const parts = unzipSync(await writeWorkbook([sheet]));
  const chart = strFromU8(parts["xl/charts/chart1.xml"] ?? new Uint8Array());
  expect(chart).toContain("<c:lineChart>");
  expect(chart).toContain("Tỷ lệ từng năm");
  expect([...chart.matchAll(/<c:f>([^<]*)</g)].map(([, reference]) => reference)).toEqual([
    "'Bảng tổng hợp'!$A$2:$A$3",
    "'Bảng tổng hợp'!$B$2:$B$3",
    "'Bảng tổng hợp'!$A$2:$A$3",
    "'Bảng tổng hợp'!$C$2:$C$3",
  ]);
});
