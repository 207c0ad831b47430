import type { Table } from "../../core/table.ts";
import { readWorkbook, type ReadOutcome } from "../../files/read/read-workbook.ts";
import {
  bof,
  buildXls,
  cell,
  end,
  float,
  long,
  record,
  shortWide,
  smallCompoundFile,
  wide,
  word,
  xlsStream,
  type XlsPieces,
} from "./xls-builder.ts";

async function read(pieces: XlsPieces): Promise<Extract<ReadOutcome, { ok: true }>> {
  const outcome = await readWorkbook(buildXls(pieces), "thử.xls");
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome;
}

async function table(records: readonly Buffer[], globals: readonly Buffer[] = []): Promise<Table> {
  const [first] = (await read({ sheets: [{ name: "S", records }], globals })).content.tables;
  if (!first) throw new Error("no table");
  return first;
}

/** The shared texts, cut into a record and those that continue it. */
const texts = (count: number, ...pieces: readonly Buffer[]): Buffer[] =>
  pieces.map((piece, index) => (index === 0 ? record(0xfc, long(count), long(count), piece) : record(0x3c, piece)));

const font = (name: string, size = 11): Buffer =>
  record(0x31, word(size * 20), word(0), word(0x7fff), word(400), word(0), [0, 0, 0, 0], shortWide(name));
const style = (fontIndex: number, format: number): Buffer =>
  record(0xe0, word(fontIndex), word(format), word(0), [0x20, 0, 0, 0], long(0), long(0), word(0));
const textResult = Buffer.from([0, 0, 0, 0, 0, 0, 0xff, 0xff]);

describe("the values of an old workbook", () => {
  it("are numbers in all their forms, texts, truth values and errors", async () => {
    const { rows, address } = await table([
      cell.number(0, 0, 1.5),
      cell.text(0, 1, "Xã Đông Hưng"),
      cell.truth(0, 2, 1, 0),
      cell.truth(0, 3, 0, 0),
      cell.truth(0, 4, 0x17, 1),
      // Whole numbers stand above the two lowest bits; the lowest asks for a hundredth.
      cell.rk(1, 0, (12 << 2) | 2),
      cell.rk(1, 1, (-3 << 2) | 2),
      cell.rk(1, 2, (250 << 2) | 3),
      // The upper half of 0.5 as it lies in memory is 3FE00000.
      cell.rk(1, 3, 0x3fe00000),
      record(0xbd, word(2), word(1), word(0), long((7 << 2) | 2), word(0), long((8 << 2) | 2), word(2)),
    ]);
    expect(rows).toEqual([
      [1.5, "Xã Đông Hưng", true, false, { error: "#REF!" }],
      [12, -3, 2.5, 0.5],
      [null, 7, 8],
    ]);
    expect(address).toBe("A1:E3");
  });

  it("are an error where they are no number, never a zero", async () => {
    const { rows } = await table([cell.number(0, 0, Number.NaN)]);
    expect(rows).toEqual([[{ error: "#NUM!" }]]);
  });

  it("are shared texts, also one that goes on in the next record with letters of another width", async () => {
    const halves = texts(
      2,
      Buffer.concat([wide("Tên"), word(6), Buffer.from([0]), Buffer.from("Xa "), Buffer.alloc(0)]),
      Buffer.concat([Buffer.from([1]), Buffer.from("Phú", "utf16le")]),
    );
    const { rows } = await table([cell.shared(0, 0, 0), cell.shared(0, 1, 1)], halves);
    expect(rows).toEqual([["Tên", "Xa Phú"]]);
  });

  it("name the font of the longest run, counting fonts without the fifth", async () => {
    const rich = Buffer.concat([
      word(6),
      Buffer.from([0x08]),
      word(2),
      Buffer.from("X· Hoµ", "latin1"),
      word(0),
      word(0),
      word(2),
      word(5),
    ]);
    const globals = [..."ABCD"].map((name) => font(name));
    const { rows, fonts } = await table(
      [cell.shared(0, 0, 0)],
      [...globals, font(".VnTime"), style(0, 0), ...texts(1, rich)],
    );
    expect(rows).toEqual([["X· Hoµ"]]);
    expect(fonts).toEqual([[".VnTime"]]);
  });

  it("keep the font of the cell where most of the text has it", async () => {
    const rich = Buffer.concat([
      word(8),
      Buffer.from([0x08]),
      word(1),
      Buffer.from("X· Hoµ x", "latin1"),
      word(7),
      word(1),
    ]);
    const { fonts } = await table(
      [cell.shared(0, 0, 0)],
      [font(".VnTime"), font("Arial"), style(0, 0), ...texts(1, rich)],
    );
    expect(fonts).toEqual([[".VnTime"]]);
  });

  it("have the formats and fonts of their styles, and dates of 1904 count as all others do", async () => {
    const own = record(0x41e, word(164), wide('#,##0 "vụ"'));
    const globals = [
      font("Arial"),
      font("VNI-Times"),
      own,
      style(0, 9),
      style(1, 164),
      style(0, 14),
      record(0x22, word(1)),
    ];
    const { rows, formats, fonts } = await table(
      [cell.number(0, 0, 0.85, 0), cell.number(0, 1, 3, 1), cell.number(0, 2, 0, 2)],
      globals,
    );
    expect(rows).toEqual([[0.85, 3, 1462]]);
    expect(formats).toEqual([["0%", '#,##0 "vụ"', "m/d/yyyy"]]);
    expect(fonts).toEqual([["Arial", "VNI-Times", "Arial"]]);
  });
});

describe("the container of an old workbook", () => {
  it("may hold a small workbook in small sectors", async () => {
    const stream = xlsStream({
      sheets: [{ name: "S", records: [cell.text(0, 0, "Xã Đông Hưng"), cell.number(1, 1, 7)] }],
    });
    // Beyond one small sector, or their order would not matter.
    expect(stream.length).toBeGreaterThan(100);
    const outcome = await readWorkbook(smallCompoundFile("Workbook", stream));
    expect(outcome.ok && outcome.content.tables[0]?.rows).toEqual([["Xã Đông Hưng"], [null, 7]]);
  });
});

describe("formulas of an old workbook", () => {
  const relative = 0xc000;
  const reference = (row: number, column: number): number[] => [0x44, ...word(row), ...word(column | relative)];
  const area = (top: number, bottom: number, left: number, right: number): number[] => [
    0x25,
    ...[top, bottom, left | relative, right | relative].flatMap((value) => [...word(value)]),
  ];
  const text = (letters: string): number[] => [0x17, letters.length, 0, ...Buffer.from(letters, "latin1")];

  it.each<[string, readonly number[]]>([
    ["SUM(D9:D38)", [...area(8, 37, 3, 3), 0x19, 0x10, 0, 0]],
    [
      'IF(A1>=0.5,"x""y",$B$2)',
      [
        ...reference(0, 0),
        0x1f,
        ...float(0.5),
        0x0c,
        ...text('x"y'),
        0x44,
        ...word(1),
        ...word(1),
        0x42,
        3,
        ...word(1),
      ],
    ],
    ["(A1+2)*-B1%", [...reference(0, 0), 0x1e, 2, 0, 0x03, 0x15, ...reference(0, 1), 0x14, 0x13, 0x05]],
    ["ROUND(A1,1)&TRUE", [...reference(0, 0), 0x1e, 1, 0, 0x41, ...word(27), 0x1d, 1, 0x08]],
    ["COUNTA(A:C)", [...area(0, 65_535, 0, 2), 0x42, 1, ...word(169)]],
    ["SUM(2:5)", [...area(1, 4, 0, 255), 0x42, 1, ...word(4)]],
    ["PI()", [0x41, ...word(19)]],
    ["#REF!", [0x1c, 0x17]],
  ])("read as %s", async (formula, tokens) => {
    const { formulas, rows } = await table([cell.formula(0, 4, float(7), tokens)]);
    expect(formulas?.[0]?.[4]).toBe(formula);
    expect(rows[0]?.[4]).toBe(7);
  });

  it("that hold what we do not know keep their value", async () => {
    const { formulas, rows } = await table([
      cell.formula(0, 0, float(7), [0x18, 1, 2, 3]),
      cell.formula(1, 0, float(8), []),
    ]);
    expect(rows).toEqual([[7], [8]]);
    expect(formulas?.flat().filter((formula) => formula !== null)).toEqual([]);
  });

  it("come to texts, truth values and errors", async () => {
    const one = [0x1e, 1, 0];
    const { rows } = await table([
      cell.formula(0, 0, textResult, one),
      record(0x207, wide("đạt")),
      cell.formula(0, 1, Buffer.from([1, 0, 1, 0, 0, 0, 0xff, 0xff]), one),
      cell.formula(0, 2, Buffer.from([2, 0, 0x07, 0, 0, 0, 0xff, 0xff]), one),
      cell.formula(0, 3, Buffer.from([3, 0, 0, 0, 0, 0, 0xff, 0xff]), one),
    ]);
    expect(rows).toEqual([["đạt", true, { error: "#DIV/0!" }, ""]]);
  });

  const empty = [0x17, 0, 0];
  const choice = [0x44, 0, 0, 0, 0xc0, ...empty, 0x44, 0, 0, 0, 0xc0, 0x42, 3, ...word(1)];
  const count = [0x44, 0, 0, 0, 0xc0, 0x42, 1, ...word(0)];

  it("that their program left to Excel to calculate have no value, never a nought", async () => {
    const records = [cell.formula(0, 0, float(0), count, 2), cell.formula(0, 1, float(0), choice)];
    const { rows, formulas } = await table(records);
    expect(rows).toEqual([[null, 0]]);
    expect(formulas).toEqual([["COUNT(A1)", 'IF(A1,"",A1)']]);
    // Excel sets the same mark for what changes by itself, and says that it has calculated.
    const excel = record(0x1c1, word(0x1c1), word(0), long(125_725));
    expect((await table(records, [excel])).rows).toEqual([[0, 0]]);
  });

  it("have no value where LibreOffice writes a nought for a text", async () => {
    const writer = record(0x5c, word(4), [0], Buffer.from("Calc".padEnd(109)));
    const records = [cell.formula(0, 0, float(0), choice), cell.formula(0, 1, float(0), count)];
    expect((await table(records, [writer])).rows).toEqual([[null, 0]]);
    // Once it calculated one text, it calculated the others.
    const text = cell.formula(1, 0, Buffer.from([3, 0, 0, 0, 0, 0, 0xff, 0xff]), empty);
    expect((await table([...records, text], [writer])).rows).toEqual([[0, 0], [""]]);
  });

  it("that cells share are written out for each of them", async () => {
    const points = [0x01, ...word(0), ...word(2)];
    // One column to the left, and the same column two rows down.
    const shared = [0x2c, ...word(0), ...word(0xc0ff), 0x2c, ...word(2), ...word(0xc000), 0x03];
    const block = [...word(0), ...word(1), 2, 2, 0, 2, ...word(shared.length)];
    const { formulas } = await table([
      cell.formula(0, 2, float(1), points, 8),
      record(0x4bc, Buffer.from(block), shared),
      cell.formula(1, 2, float(2), points, 8),
    ]);
    expect(formulas?.map((row) => row[2])).toEqual(["B1+C3", "B2+C4"]);
  });

  it("point to other sheets and to names", async () => {
    const globals = [
      record(0x1ae, word(2), word(0x0401)),
      record(0x17, word(1), word(0), word(1), word(1)),
      record(0x18, word(0), [0, 7], word(7), word(0), word(0), long(0), [0], Buffer.from("TONGSO_"), [
        0x3a,
        ...word(0),
        ...word(0),
        ...word(0),
      ]),
    ];
    const tokens = [0x3a, ...word(0), ...word(4), ...word(1 | relative), 0x23, ...word(1), ...word(0), 0x03];
    const { content } = await read({
      globals,
      sheets: [
        { name: "Một", records: [cell.formula(0, 0, float(1), tokens)] },
        { name: "Sổ 2", records: [cell.number(0, 0, 1)] },
      ],
    });
    expect(content.tables[0]?.formulas).toEqual([["'Sổ 2'!B5+TONGSO_"]]);
    expect(Object.entries(content.names ?? {})).toEqual([["TONGSO_", "Sổ 2"]]);
  });
});

describe("what an old sheet says besides its values", () => {
  it("are merged blocks, hidden rows, hidden sheets; charts are no sheets, nor are those inside one", async () => {
    const row = (index: number, flags: number): Buffer =>
      record(0x208, word(index), word(0), word(1), word(600), word(0), word(0), word(flags), word(15));
    const { content, sheets } = await read({
      sheets: [
        {
          name: "Một",
          records: [
            record(0x7d, word(0), word(1), word(20 * 256), word(15), word(0), word(0)),
            row(0, 0x40),
            row(1, 0x20),
            cell.number(0, 0, 1),
            cell.number(1, 1, 2),
            bof(0x20),
            cell.number(0, 0, 99),
            end,
            record(0x23e, word(0x08), long(0)),
            record(0x41, word(1), word(2), word(0), word(0), word(0)),
            record(0xe5, word(1), word(0), word(1), word(0), word(1)),
          ],
        },
        { name: "Biểu đồ", kind: 2, records: [] },
        { name: "Hai", hidden: true, records: [cell.number(0, 0, 3)] },
      ],
    });
    expect(
      content.tables.map(({ name, rows, merges, hiddenRows, hidden }) => [name, rows, merges, hiddenRows, hidden]),
    ).toEqual([
      ["Một", [[1], [null, 2]], ["A1:B2"], [1], false],
      ["Hai", [[3]], [], [], true],
    ]);
    expect(sheets[0]).toMatchObject({
      frozen: { rows: 2, columns: 1 },
      showsGrid: false,
      columns: [{ from: 0, to: 1, width: 20 }],
      rows: [
        { from: 0, to: 0, height: 30 },
        { from: 1, to: 1, hidden: true },
      ],
    });
  });
});
