import type { HostileFile } from "./hostile-files.ts";
import {
  bof,
  buildXls,
  cell,
  compoundFile,
  end,
  float,
  long,
  oneXlsCell,
  record,
  shortWide,
  wide,
  word,
  xlsStream,
  type XlsPieces,
} from "./xls-builder.ts";

const file = (name: string, ends: string, build: HostileFile["build"]): HostileFile => ({
  name: `Excel 97: ${name}`,
  ends,
  build,
});
const of = (name: string, ends: string, pieces: () => XlsPieces): HostileFile =>
  file(name, ends, () => buildXls(pieces()));
const sheet = (...records: readonly Buffer[]): XlsPieces => ({ sheets: [{ name: "S", records }] });
const changed = (name: string, ends: string, change: (bytes: Buffer) => void): HostileFile =>
  file(name, ends, () => compoundFile("Workbook", xlsStream(), change));

/** The table of sectors is the first sector, the directory the second. */
const tableAt = 512;
const directoryAt = 1_024;
const streamEntry = directoryAt + 128;

const texts = (count: number, ...pieces: readonly Buffer[]): Buffer => record(0xfc, long(1), long(count), ...pieces);

export const hostileXls: readonly HostileFile[] = [
  of("a password", "password", () => ({ globals: [record(0x2f, word(1), Buffer.alloc(52))] })),
  of("Excel 5", "old-xls", () => ({ version: 0x0500 })),
  of("both versions in one, the newer one damaged", "broken", () => ({ version: 0x0600, startOf: () => 4 })),
  file("its first 300 bytes", "truncated", () => buildXls().slice(0, 300)),
  file("cut in half", "truncated", () => buildXls().slice(0, 3_000)),
  file("cut before its last sectors", "truncated", () => buildXls().slice(0, 4_000)),
  file("a document with a workbook inside", "old-office", () =>
    compoundFile("Workbook", xlsStream(), (bytes) => {
      // The root folder holds nothing; the stream belongs to a folder that nobody points to.
      bytes.writeUInt32LE(0xffffffff, directoryAt + 76);
    }),
  ),
  changed("sectors of a size that does not exist", "broken", (bytes) => bytes.writeUInt16LE(30, 30)),
  changed("a table of a billion sectors", "truncated", (bytes) => bytes.writeUInt32LE(1e9, 44)),
  changed("a table that lies outside", "truncated", (bytes) => bytes.writeUInt32LE(99_999, 76)),
  changed("a directory that lies outside", "truncated", (bytes) => bytes.writeUInt32LE(99_999, 48)),
  changed("a directory without end", "broken", (bytes) => bytes.writeUInt32LE(1, tableAt + 4)),
  changed("a stream in circles", "broken", (bytes) => bytes.writeUInt32LE(2, tableAt + 8)),
  changed("a stream that ends too soon", "broken", (bytes) => bytes.writeUInt32LE(0xfffffffe, tableAt + 8)),
  changed("a stream larger than the file", "truncated", (bytes) => bytes.writeUInt32LE(4e9, streamEntry + 120)),
  changed("neighbours in circles", "read", (bytes) => {
    bytes.writeUInt32LE(1, streamEntry + 68);
    bytes.writeUInt32LE(0, streamEntry + 72);
  }),
  changed("a small stream without its table", "broken", (bytes) => bytes.writeUInt32LE(100, streamEntry + 120)),
  file("a stream of noise", "truncated", () =>
    compoundFile("Workbook", Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 37 + 11) % 256))),
  ),
  file("a stream of nothing", "broken", () => compoundFile("Workbook", Buffer.alloc(5_000))),
  file("a record longer than the stream", "truncated", () =>
    compoundFile("Workbook", Buffer.concat([bof(5), word(0x31), word(0xffff), Buffer.alloc(5_000)])),
  ),
  of("a sheet that starts outside", "truncated", () => ({ startOf: () => 4_000_000_000 })),
  of("a sheet that starts in the middle of a record", "broken", () => ({ startOf: (_index, start) => start + 2 })),
  of("many sheets over the same records", "broken", () => ({
    sheets: [oneXlsCell, { name: "T", records: [] }],
    startOf: (index, start) => (index === 0 ? start : start - 34 - 18),
  })),
  of("a shared text that is not there", "broken", () => sheet(cell.shared(0, 0, 99))),
  of("a billion shared texts, none of them there", "read", () => ({ globals: [texts(1e9)] })),
  of("a text longer than its record", "broken", () => ({ globals: [texts(1, word(60_000), Buffer.from([1]))] })),
  of("a text cut in the middle of a letter", "broken", () => ({
    globals: [texts(1, word(3), Buffer.from([1, 65, 0, 66])), record(0x3c, [1, 67])],
  })),
  of("a guide of four billion bytes", "broken", () => ({
    globals: [texts(1, word(1), Buffer.from([4, 0xff, 0xff, 0xff, 0xff, 65]))],
  })),
  of("one long text behind many cells", "too-much-text", () => ({
    globals: [texts(1, wide("x".repeat(4_000)))],
    ...sheet(...Array.from({ length: 20_000 }, (_, row) => cell.shared(row, 0, 0))),
  })),
  of("cells in circles of rows", "read", () =>
    sheet(...Array.from({ length: 30_000 }, (_, index) => cell.number((index * 7) % 100, (index * 3) % 50, index))),
  ),
  of("a column beside the sheet", "broken", () => sheet(cell.number(0, 256, 1))),
  of("a cell in the far corner", "read", () => sheet(cell.number(0, 0, 1), cell.number(65_535, 255, 1))),
  of("far corners on two sheets", "read", () => ({
    sheets: ["A", "B"].map((name) => ({ name, records: [cell.number(65_535, 255, 1)] })),
  })),
  of("a record cut short", "broken", () => sheet(record(0x203, word(0), word(0)))),
  of("a merge of the whole sheet, and of nonsense", "read", () =>
    sheet(
      cell.number(0, 0, 1),
      record(0xe5, word(2), word(0), word(65_535), word(0), word(0xffff), word(9), word(1), word(9), word(1)),
    ),
  ),
  of("more merges than it has", "broken", () => sheet(cell.number(0, 0, 1), record(0xe5, word(9_999)))),
  of("a style that is not there", "read", () => sheet(cell.number(0, 0, 1, 60_000))),
  of("a formula of broken tokens", "read", () =>
    sheet(
      cell.formula(0, 0, float(1), [0x44]),
      cell.formula(1, 0, float(1), [0x03, 0x03]),
      cell.formula(2, 0, float(1), [0x42, 127, 0, 0]),
      cell.formula(3, 0, float(1), [0x41, 0xff, 0x7f]),
      cell.formula(4, 0, float(1), [0x23, 0xff, 0xff, 0, 0]),
      cell.formula(5, 0, float(1), [0x3a, 0xff, 0xff, 0, 0, 0, 0]),
      cell.formula(6, 0, float(1), [0x19, 4, 0xff, 0xff]),
    ),
  ),
  of("a formula longer than its record", "broken", () =>
    sheet(record(0x06, word(0), word(0), word(0), float(1), word(0), long(0), word(5_000), [1])),
  ),
  of("a shared formula that is not there", "read", () =>
    sheet(cell.formula(0, 0, float(1), [0x01, ...word(9), ...word(9)], 8)),
  ),
  of("a formula of a text that is not there", "read", () =>
    sheet(cell.number(1, 1, 1), cell.formula(0, 0, Buffer.from([0, 0, 0, 0, 0, 0, 0xff, 0xff]), [0x1e, 1, 0])),
  ),
  of("one long formula behind many cells", "too-much-text", () => {
    const long = Array.from({ length: 1_300 }, (_, index) => [
      0x1f,
      ...float(1 / 3),
      ...(index === 0 ? [] : [0x03]),
    ]).flat();
    const pointer = [0x01, ...word(0), ...word(0)];
    return sheet(
      cell.formula(0, 0, float(1), pointer, 8),
      record(0x4bc, word(0), word(0xffff), [0, 0, 0, 0], word(long.length), long),
      ...Array.from({ length: 5_000 }, (_, row) => cell.formula(row + 1, 0, float(1), pointer, 8)),
    );
  }),
  of("charts inside charts without end", "truncated", () => sheet(...Array.from({ length: 20_000 }, () => bof(0x20)))),
  of("a sheet without end", "truncated", () => ({
    sheets: [{ name: "S", records: [bof(0x20)] }],
  })),
  of("records that go on without end", "broken", () => ({
    globals: [record(0x31), ...Array.from({ length: 25_000 }, () => record(0x3c))],
    sheets: [],
  })),
  of("__proto__ everywhere", "read", () => ({
    globals: [
      record(0x31, word(220), word(0), word(0), word(400), word(0), [0, 0, 0, 0], shortWide("__proto__")),
      record(0x41e, word(164), wide("__proto__")),
      record(0x1ae, word(1), word(0x0401)),
      record(0x17, word(1), word(0), word(0), word(0)),
      record(0x18, word(0), [0, 9], word(7), word(0), word(0), long(0), [0], Buffer.from("__proto__"), [
        0x3a,
        ...word(0),
        ...word(0),
        ...word(0),
      ]),
    ],
    sheets: [{ name: "__proto__", records: [cell.text(0, 0, "__proto__"), cell.text(0, 1, "polluted")] }],
  })),
  of("formulas as text", "read", () => sheet(cell.text(0, 0, "=1+1"), cell.text(0, 1, "=cmd|' /C calc'!A0"))),
  of("no cell at all", "no-cells", () => sheet()),
  of("no sheet at all", "no-cells", () => ({ sheets: [] })),
  file("nothing behind its records", "truncated", () =>
    compoundFile("Workbook", Buffer.concat([bof(5), record(0x31, Buffer.alloc(8_000, 1))])),
  ),
  of("a chart alone", "no-cells", () => ({ sheets: [{ name: "C", kind: 2, records: [end] }] })),
];
