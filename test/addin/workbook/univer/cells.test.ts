import { CellValueType } from "@univerjs/core";
import fc from "fast-check";
import type { Cell } from "../../../../core/table.ts";
import { cellOf, valueData } from "../../../../addin/workbook/univer/cells.ts";

describe("a cell on its way into the grid and back", () => {
  const anyCell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.string({ minLength: 1 }),
    fc.constantFrom("12", "1.234", "-", "=A1", "+1", "@x", "TRUE", "false", "#N/A", " ", "\t1", "0012", "12/05/2018"),
    fc.constantFrom<Cell>({ error: "#REF!" }, { error: "#N/A" }, { error: "#DIV/0!" }),
  );

  it("stays what it is, whatever it is", () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        expect(cellOf(valueData(cell))).toEqual(cell);
      }),
    );
  });

  it.each(["12", "1.234", "=A1+B1", "+84", "-", "@a", "TRUE", "#N/A"])(
    "keeps the text %p from being taken for more",
    (text) => {
      expect(valueData(text)).toEqual({ v: text, t: CellValueType.FORCE_STRING });
    },
  );

  it.each(["Phường Tân Hòa", "có", "x", "12 vụ".replace("12", "mười hai")])(
    "leaves the plain text %p plain",
    (text) => {
      expect(valueData(text)).toEqual({ v: text, t: CellValueType.STRING });
    },
  );
});

describe("what the grid holds", () => {
  it.each([
    [{ v: "", t: CellValueType.STRING }, null],
    [{ v: null }, null],
    [null, null],
    [{ v: 1, t: CellValueType.BOOLEAN }, true],
    [{ v: 0, t: CellValueType.BOOLEAN }, false],
    [{ v: "#VALUE!", t: CellValueType.STRING }, { error: "#VALUE!" }],
    [{ v: "#VALUE!" }, { error: "#VALUE!" }],
    [{ v: "12", t: CellValueType.NUMBER }, 12],
    [{ v: "Đồng Nai" }, "Đồng Nai"],
  ])("reads %p as %p", (data, cell) => {
    expect(cellOf(data)).toEqual(cell);
  });

  it("reads the text of a cell with several fonts", () => {
    const data = { p: { id: "d", documentStyle: {}, body: { dataStream: "Xã Phú Ngọc\r\n" } } };
    expect(cellOf(data)).toBe("Xã Phú Ngọc");
  });
});
