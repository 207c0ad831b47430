/** A record of the workbook stream. */
export function record(kind: number, ...pieces: readonly (Buffer | readonly number[])[]): Buffer {
  const body = Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
  return Buffer.concat([word(kind), word(body.length), body]);
}

export function word(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value & 0xffff);
  return bytes;
}

export function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

export function float(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}

/** A text after its number of letters, each of two bytes. */
export function wide(text: string): Buffer {
  return Buffer.concat([word(text.length), Buffer.from([1]), Buffer.from(text, "utf16le")]);
}

/** The same where the number takes one byte. */
export function shortWide(text: string): Buffer {
  return Buffer.concat([Buffer.from([text.length, 1]), Buffer.from(text, "utf16le")]);
}

export const cell = {
  number: (row: number, column: number, value: number, style = 0) =>
    record(0x203, word(row), word(column), word(style), float(value)),
  rk: (row: number, column: number, packed: number) => record(0x27e, word(row), word(column), word(0), long(packed)),
  text: (row: number, column: number, text: string) => record(0x204, word(row), word(column), word(0), wide(text)),
  shared: (row: number, column: number, index: number) => record(0xfd, word(row), word(column), word(0), long(index)),
  truth: (row: number, column: number, value: number, isError: number) =>
    record(0x205, word(row), word(column), word(0), [value, isError]),
  formula: (row: number, column: number, result: Buffer, tokens: readonly number[], flags = 0) =>
    record(0x06, word(row), word(column), word(0), result, word(flags), long(0), word(tokens.length), tokens),
};

export const end = record(0x0a);
export const bof = (kind: number, version = 0x0600): Buffer =>
  record(0x809, word(version), word(kind), word(0x0dbb), word(1996), long(0), long(6));

export interface XlsSheet {
  readonly name: string;
  readonly records: readonly Buffer[];
  readonly hidden?: boolean;
  /** 0 a worksheet, 2 a chart. */
  readonly kind?: number;
}

export interface XlsPieces {
  readonly sheets?: readonly XlsSheet[];
  /** Before the sheets are listed: fonts, formats, styles; and after: texts, names. */
  readonly globals?: readonly Buffer[];
  readonly version?: number;
  /** In place of where each sheet starts. */
  readonly startOf?: (index: number, start: number) => number;
  readonly streamName?: string;
}

export const oneXlsCell: XlsSheet = { name: "S", records: [cell.number(0, 0, 1)] };

/** The stream of the workbook. */
export function xlsStream({
  sheets = [oneXlsCell],
  globals = [],
  version = 0x0600,
  startOf = (_index, start) => start,
}: XlsPieces = {}): Buffer {
  const bodies = sheets.map(({ records, kind = 0 }) => Buffer.concat([bof(kind === 2 ? 0x20 : 0x10), ...records, end]));
  const listed = (starts: readonly number[]): Buffer =>
    Buffer.concat([
      bof(5, version),
      ...globals,
      ...sheets.map(({ name, hidden = false, kind = 0 }, index) =>
        record(0x85, long(starts[index] ?? 0), [hidden ? 1 : 0, kind], shortWide(name)),
      ),
      end,
    ]);
  let at = listed([]).length;
  const starts = bodies.map((body, index) => {
    at += body.length;
    return startOf(index, at - body.length);
  });
  return Buffer.concat([listed(starts), ...bodies]);
}

const sector = 512;
const endOfChain = 0xfffffffe;

/** One stream in the container of old Office files; each field can be changed before it is handed out. */
export function compoundFile(
  name: string,
  stream: Buffer,
  change: (file: Buffer) => void = () => undefined,
): Uint8Array {
  // Streams below 4,096 bytes would stand in sectors of their own kind.
  const length = Math.max(4_096, stream.length);
  const streamSectors = Math.ceil(length / sector);
  let tables = 1;
  while (tables * 128 < tables + 1 + streamSectors) tables++;
  if (tables > 109) throw new Error("larger than the builder can write");
  const next: number[] = Array.from({ length: tables }, () => 0xfffffffd);
  next.push(endOfChain);
  for (let index = 0; index < streamSectors; index++) {
    next.push(index === streamSectors - 1 ? endOfChain : tables + 2 + index);
  }
  while (next.length < tables * 128) next.push(0xffffffff);
  const header = Buffer.alloc(sector, 0);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tables, 44);
  header.writeUInt32LE(tables, 48);
  header.writeUInt32LE(4_096, 56);
  header.writeUInt32LE(endOfChain, 60);
  header.writeUInt32LE(endOfChain, 68);
  header.fill(0xff, 76);
  for (let index = 0; index < tables; index++) header.writeUInt32LE(index, 76 + index * 4);
  const table = Buffer.concat(next.map(long));
  const directory = Buffer.alloc(sector, 0);
  writeEntry(directory, 0, "Root Entry", 5, 1, endOfChain, 0);
  writeEntry(directory, 128, name, 2, 0xffffffff, tables + 1, length);
  const content = Buffer.alloc(streamSectors * sector, 0);
  stream.copy(content);
  const file = Buffer.concat([header, table, directory, content]);
  change(file);
  return new Uint8Array(file);
}

/** The same for a stream below 4,096 bytes, which stands in small sectors inside the stream of the root. */
export function smallCompoundFile(name: string, stream: Buffer): Uint8Array {
  const small = Math.ceil(stream.length / 64);
  const shared = Buffer.alloc(Math.ceil(stream.length / sector) * sector);
  stream.copy(shared);
  const table = Buffer.alloc(sector, 0xff);
  for (let index = 0; index < small; index++)
    table.writeUInt32LE(index === small - 1 ? endOfChain : index + 1, index * 4);
  return compoundFile("x", shared, (file) => {
    // The stream of the builder becomes that of the root, and its last sector the table of small ones.
    const directory = sector * 2;
    file.fill(0, directory, directory + 256);
    const first = 2;
    const last = first + 7;
    if (shared.length > sector * 7) throw new Error("larger than the builder can write");
    file.writeUInt32LE(endOfChain, sector + (last - 1) * 4);
    file.writeUInt32LE(endOfChain, sector + last * 4);
    table.copy(file, sector * (last + 1));
    file.writeUInt32LE(last, 60);
    file.writeUInt32LE(1, 64);
    writeEntry(file, directory, "Root Entry", 5, 1, first, sector * 7);
    writeEntry(file, directory + 128, name, 2, 0xffffffff, 0, stream.length);
  });
}

function writeEntry(
  directory: Buffer,
  at: number,
  name: string,
  kind: number,
  child: number,
  start: number,
  size: number,
): void {
  directory.write(name, at, "utf16le");
  directory.writeUInt16LE((name.length + 1) * 2, at + 64);
  directory[at + 66] = kind;
  directory.writeUInt32LE(0xffffffff, at + 68);
  directory.writeUInt32LE(0xffffffff, at + 72);
  directory.writeUInt32LE(child, at + 76);
  directory.writeUInt32LE(start, at + 116);
  directory.writeUInt32LE(size, at + 120);
}

export function buildXls(pieces: XlsPieces = {}): Uint8Array {
  return compoundFile(pieces.streamName ?? "Workbook", xlsStream(pieces));
}
