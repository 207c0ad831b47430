import { BorderStyleTypes, CellValueType, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { Table } from "../../../../core/table.ts";
import type { SheetLook } from "../../../../files/read/sheet-look.ts";
import { workbookData } from "../../../../addin/workbook/univer/workbook-data.ts";

const abilities = { id: "w1", isKnownFunction: (name: string) => name === "SUM" };
const table = (more: Partial<Table> = {}): Table => ({ name: "S", sheet: "S", address: "A1:B2", rows: [], ...more });
const look = (more: Partial<SheetLook> = {}): SheetLook => ({
  sheet: "S",
  hidden: false,
  showsGrid: true,
  columns: [],
  rows: [],
  frozen: { rows: 0, columns: 0 },
  merges: [],
  styles: [{}],
  cells: [],
  ...more,
});
const only = (given: Table, its: SheetLook = look()) => {
  const data = workbookData({ tables: [given] }, [its], abilities);
  return { data, sheet: data.sheets["sheet-0"] ?? {} };
};

describe("workbookData", () => {
  it("places cells where the table's address says", () => {
    const { sheet } = only(table({ address: "C5:D5", rows: [["Tên", 12]] }));
    expect(sheet.cellData?.[4]?.[2]).toEqual({ v: "Tên", t: CellValueType.STRING });
    expect(sheet.cellData?.[4]?.[3]).toEqual({ v: 12, t: CellValueType.NUMBER });
  });

  it("keeps the stored result beside a formula, so that nothing flickers", () => {
    const { sheet } = only(table({ rows: [[15]], formulas: [["SUM(A2:A9)"]] }));
    expect(sheet.cellData?.[0]?.[0]).toEqual({ v: 15, t: CellValueType.NUMBER, f: "=SUM(A2:A9)" });
  });

  it("leaves a formula without a result without one", () => {
    const { sheet } = only(table({ rows: [[null]], formulas: [["SUM(A2:A9)"]] }));
    expect(sheet.cellData?.[0]?.[0]).toEqual({ f: "=SUM(A2:A9)" });
  });

  it("shows the stored result of a formula that it cannot work out, and remembers the formula", () => {
    const { sheet } = only(table({ rows: [[7]], formulas: [["CUBEVALUE(A2)"]] }));
    expect(sheet.cellData?.[0]?.[0]).toEqual({ v: 7, t: CellValueType.NUMBER, custom: { formula: "CUBEVALUE(A2)" } });
  });

  it("carries the look of a cell over, also where the cell is empty", () => {
    const styles = [
      {},
      {
        format: "#,##0",
        font: "Times New Roman",
        size: 13,
        bold: true,
        italic: true,
        underline: true,
        strike: true,
        colour: "#FF0000",
        fill: "#FFFF00",
        horizontal: "center" as const,
        vertical: "top" as const,
        wrap: true,
        rotation: 90,
        borders: { top: { line: "double" as const }, left: { line: "hair" as const, colour: "#00FF00" } },
      },
    ];
    const { data, sheet } = only(table({ rows: [[1]] }), look({ styles, cells: [[1, 1]] }));
    expect(sheet.cellData?.[0]?.[0]).toEqual({ v: 1, t: CellValueType.NUMBER, s: "look-1" });
    expect(sheet.cellData?.[0]?.[1]).toEqual({ s: "look-1" });
    expect(data.styles["look-1"]).toEqual({
      n: { pattern: "#,##0" },
      ff: "Times New Roman",
      fs: 13,
      bl: 1,
      it: 1,
      ul: { s: 1 },
      st: { s: 1 },
      cl: { rgb: "#FF0000" },
      bg: { rgb: "#FFFF00" },
      ht: HorizontalAlign.CENTER,
      vt: VerticalAlign.TOP,
      tb: WrapStrategy.WRAP,
      tr: { a: -90 },
      bd: {
        t: { s: BorderStyleTypes.DOUBLE, cl: { rgb: "#000000" } },
        l: { s: BorderStyleTypes.HAIR, cl: { rgb: "#00FF00" } },
      },
    });
  });

  it("takes the general format for no format", () => {
    const { data } = only(table(), look({ styles: [{}, { format: "General", indent: 2 }] }));
    expect(data.styles["look-1"]).toEqual({ pd: { l: 20 } });
  });

  it("turns widths and heights into pixels, and hides what is hidden", () => {
    const { sheet } = only(
      table({ rows: [[1]] }),
      look({
        columns: [
          { from: 1, to: 2, width: 10 },
          { from: 3, to: 3, hidden: true },
        ],
        rows: [
          { from: 0, to: 0, height: 30 },
          { from: 2, to: 3, hidden: true },
        ],
      }),
    );
    expect(sheet.columnData).toEqual({ 1: { w: 70 }, 2: { w: 70 }, 3: { hd: 1 } });
    expect(sheet.rowData).toEqual({ 0: { h: 40, ia: 0 }, 2: { hd: 1 }, 3: { hd: 1 } });
  });

  it("makes a row as tall as its wrapped text where the file says nothing of it", () => {
    const styles = [{}, { wrap: true }];
    const text = "Số vụ phạm pháp hình sự xảy ra trên địa bàn";
    const { sheet } = only(
      table({ rows: [[text], ["ngắn"]] }),
      look({ styles, cells: [[1], [1]], columns: [{ from: 0, to: 0, width: 10 }] }),
    );
    expect(sheet.rowData?.[0]?.ah).toBeGreaterThan(60);
    expect(sheet.rowData?.[1]).toBeUndefined();
  });

  it("is large enough for every merge", () => {
    const { sheet } = only(table(), look({ merges: ["A1:AZ1", "A2:A300"] }));
    expect([sheet.columnCount, sheet.rowCount]).toEqual([52, 300]);
  });

  it("keeps merges and frozen rows and columns", () => {
    const { sheet } = only(table(), look({ merges: ["A1:C2"], frozen: { rows: 8, columns: 3 } }));
    expect(sheet.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 2 }]);
    expect(sheet.freeze).toEqual({ xSplit: 3, ySplit: 8, startRow: 8, startColumn: 3 });
  });

  it("leaves room to write below and right of the data", () => {
    const { sheet } = only(
      table({ address: "A1:AN200", rows: Array.from({ length: 200 }, () => new Array<number>(40).fill(1)) }),
    );
    expect([sheet.rowCount, sheet.columnCount]).toEqual([240, 48]);
  });

  it("shows the first sheet when all of them are hidden", () => {
    const hidden = table({ hidden: true });
    expect(only(hidden, look({ hidden: true })).sheet.hidden).toBe(0);
  });

  it("works without any look, from the table alone", () => {
    const data = workbookData(
      { tables: [table({ rows: [["x"]], merges: ["A1:B1"], hiddenRows: [1] })] },
      [],
      abilities,
    );
    expect(data.sheets["sheet-0"]?.mergeData).toHaveLength(1);
    expect(data.sheets["sheet-0"]?.rowData).toEqual({ 1: { hd: 1 } });
  });
});
