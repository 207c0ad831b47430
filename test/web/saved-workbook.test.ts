import { readdirSync, readFileSync } from "node:fs";
import { writeXlsx, type Cell as WrittenCell } from "hucre/xlsx";
import type { Table } from "../../core/table.ts";
import type { CellLook, SheetLook } from "../../files/read/sheet-look.ts";
import { readWorkbook, type ReadOutcome } from "../../files/read/read-workbook.ts";
import { writeWhole } from "../../files/write/write-whole.ts";
import { storedFormula } from "../../files/write/stored-formula.ts";
import { leftOutLines } from "../../web/left-out-words.ts";
import { savedName } from "../../web/save-target.ts";
import { startHeadless } from "./headless.ts";

// The package of all parts needs a screen; its parts that are used here do not.
jest.mock("@univerjs/preset-sheets-core", () => ({
  ...jest.requireActual<object>("@univerjs/engine-formula"),
  ...jest.requireActual<object>("@univerjs/engine-render"),
  ...jest.requireActual<object>("@univerjs/sheets-formula"),
}));

type Opened = Extract<ReadOutcome, { ok: true }>;

const files = [
  ...readdirSync("samples")
    .filter((name) => /\.(?:xlsx|xls|ods)$/.test(name))
    .map((name) => `samples/${name}`),
  ...readdirSync("test/cases")
    .filter((name) => /\.(?:xlsx|xls|ods)$/.test(name))
    .map((name) => `test/cases/${name}`),
];

async function opened(bytes: Uint8Array, name: string): Promise<Opened | null> {
  const outcome = await readWorkbook(bytes, name);
  return outcome.ok ? outcome : null;
}

/** Opened in the grid, changed there as `edit` says, saved, and read again. */
async function saved(
  file: Opened,
  edit: (type: (sheet: string, address: string, value: string | number) => void) => void,
) {
  const grid = startHeadless();
  try {
    const workbook = grid.open(file.content, file.sheets, file.beside.names);
    edit((sheet, address, value) => grid.type(sheet, address, value));
    const bytes = await writeWhole(await workbook.whole());
    const again = await opened(bytes, "lưu.xlsx");
    if (!again) throw new Error("the saved file is refused");
    return { again, bytes };
  } finally {
    grid.dispose();
  }
}

/** A sheet as lines that say what stands where, so that a difference names its cell. */
function told({ rows, formulas = [], fonts }: Table, look: SheetLook, hasFont: boolean): string[] {
  const lines: string[] = [];
  const height = Math.max(rows.length, look.cells.length);
  for (let row = 0; row < height; row += 1) {
    const width = Math.max(rows[row]?.length ?? 0, look.cells[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const value = rows[row]?.[column] ?? null;
      const formula = formulas[row]?.[column] ?? null;
      // Of a formula that shows an error the result is left for whoever opens the file to work out.
      const isError = typeof value === "object" && value !== null && formula !== null;
      const number = look.cells[row]?.[column] ?? 0;
      // An empty plain cell says nothing.
      if (number === 0 && (value === null || value === "") && formula === null) continue;
      // Where the runs of a text have fonts of their own, the cell shows that of the longest.
      const font = fonts?.[row]?.[column];
      const style = { ...plainOf(look), ...look.styles[number], ...(font && { font }) };
      const text = JSON.stringify([isError || value === "" ? null : value, formula, sorted(style, hasFont)]);
      lines.push(`${row},${column} ${text}`);
    }
  }
  return lines;
}

function plainOf({ styles: [plain] }: SheetLook): CellLook {
  const { font = "", size = 0 } = plain ?? {};
  return { font, size };
}

/** @param hasFont false where the opened file names no font: a saved one must */
function sorted(style: CellLook, hasFont: boolean): [string, unknown][] {
  return Object.entries(style)
    .filter(([key]) => hasFont || (key !== "font" && key !== "size"))
    .filter(([key, value]) => !(key === "format" && String(value).toLowerCase() === "general"))
    .map(([key, value]): [string, unknown] => [key, key === "borders" ? borders(value as CellLook["borders"]) : value])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

function borders(given: CellLook["borders"] = {}) {
  return Object.entries(given)
    .map(([side, { line, colour = "#000000" }]) => `${side} ${line} ${colour}`)
    .sort();
}

function frameOf({ sheet, hidden, showsGrid, frozen, merges }: SheetLook) {
  return { sheet, hidden, showsGrid, frozen, merges: [...merges].sort() };
}

/** In the pixels of a screen, as programs show them. */
function widthsOf({ columns, defaultWidth = 9.140625 }: SheetLook, columnsShown: number): string[] {
  return Array.from({ length: columnsShown }, (_, column) => {
    const run = columns.find(({ from, to }) => from <= column && column <= to);
    return `${Math.round((run?.width ?? defaultWidth) * 7)}${run?.hidden ? " hidden" : ""}`;
  });
}

function heightsOf({ rows }: SheetLook, rowsShown: number): string[] {
  return rows.flatMap(({ from, to, height, hidden }) =>
    Array.from({ length: Math.min(to, rowsShown) - from + 1 }, (_, index) => {
      const pixels = height === undefined ? "" : Math.max(1, Math.round((height * 96) / 72));
      return `${from + index} ${pixels}${hidden ? " hidden" : ""}`;
    }),
  );
}

describe("a workbook saved from the grid, read again", () => {
  it.each(files)("%s is what was opened, cell by cell", async (path) => {
    const file = await opened(readFileSync(path), path);
    if (!file) return;
    const { again } = await saved(file, () => undefined);
    expect(again.content.tables.map(({ sheet }) => sheet)).toEqual(file.content.tables.map(({ sheet }) => sheet));
    expect(again.beside.names).toEqual(file.beside.names);
    file.content.tables.forEach((table, index) => {
      const [look, its] = [file.sheets[index], again.sheets[index]];
      const other = again.content.tables[index];
      if (!look || !its || !other) throw new Error("no look");
      const hasFont = look.styles[0]?.font !== undefined;
      expect(told(other, its, hasFont)).toEqual(told(table, look, hasFont));
      expect(frameOf(its)).toEqual(frameOf(look));
      const height = table.rows.length;
      const width = Math.max(0, ...table.rows.map((row) => row.length));
      expect(widthsOf(its, width)).toEqual(widthsOf(look, width));
      expect(heightsOf(its, height)).toEqual(heightsOf(look, height));
    });
  });

  it("has what was typed, formulas and their spill, the same bytes each time, and our own names", async () => {
    const file = await opened(readFileSync("samples/bien-hoa-2018.xlsx"), "bien-hoa-2018.xlsx");
    const sheet = "Rà soát 2018";
    if (!file) throw new Error("the sample is refused");
    const typed = (type: (sheet: string, address: string, value: string | number) => void) => {
      type(sheet, "C9", "Phường Trảng Dài (sửa)");
      for (const [index, row] of [9, 10, 11, 12, 13, 14, 15, 16, 17].entries()) type(sheet, `E${row}`, index + 0.5);
    };
    const { again, bytes } = await saved(file, typed);
    expect((await saved(file, typed)).bytes).toEqual(bytes);
    const column = again.content.tables
      .find((table) => table.sheet === sheet)
      ?.rows.slice(8, 17)
      .map((row) => row[4]);
    expect(column).toEqual([0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5]);
    expect(again.content.tables.find((table) => table.sheet === sheet)?.rows[8]?.[2]).toBe("Phường Trảng Dài (sửa)");
    expect(again.content.names).toEqual(file.content.names);
  });

  it("keeps names, array formulas, hidden parts and younger functions as Excel wants them", async () => {
    const bytes = await writeXlsx({
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
    const file = await opened(bytes, "a.xlsx");
    if (!file) throw new Error("refused");
    const { again } = await saved(file, () => undefined);
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

describe("what a saved workbook will not have", () => {
  it("is counted from the parts of the opened file, by sheet", async () => {
    const over = (row: number) => ({ from: { row, col: 3 }, to: { row: row + 5, col: 8 } });
    const chart = (row: number) => ({
      type: "bar" as const,
      series: [{ values: "Nhập!$A$1:$A$2" }],
      anchor: over(row),
    });
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Nhập",
          cells: new Map<string, Partial<WrittenCell>>([
            ["0,0", { value: 1, comment: { text: "ghi chú", author: "A" } }],
            ["1,0", { value: "đậm nhạt", richText: [{ text: "đậm", font: { bold: true } }, { text: " nhạt" }] }],
            ["2,0", { value: "trang", hyperlink: { target: "https://example.org/" } }],
          ]),
          dataValidations: [{ type: "whole", range: "A1:A9", formula1: "0", formula2: "9", operator: "between" }],
          charts: [chart(1), chart(9)],
          protection: { sheet: true },
        },
      ],
    });
    const file = await opened(bytes, "a.xlsx");
    const lines = leftOutLines(file?.beside.leftOut ?? [], "vi");
    expect(lines.sort()).toEqual([
      "1 ghi chú (trang tính «Nhập»)",
      "1 quy tắc kiểm tra nhập liệu (trang tính «Nhập»)",
      "1 siêu liên kết (trang tính «Nhập»)",
      "2 biểu đồ (trang tính «Nhập»)",
      "khóa bảo vệ trang tính (trang tính «Nhập»)",
      "nhiều kiểu chữ trong cùng một ô (1 ô) (trang tính «Nhập»)",
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
