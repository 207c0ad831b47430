import { RefusedFile } from "../refusals.ts";
import { RecordBytes } from "./record-bytes.ts";

/** Kinds of records, by the names of their format. */
export const kinds = {
  formula: 0x06,
  end: 0x0a,
  externSheet: 0x17,
  name: 0x18,
  dateMode: 0x22,
  externName: 0x23,
  password: 0x2f,
  font: 0x31,
  continued: 0x3c,
  pane: 0x41,
  defaultWidth: 0x55,
  writer: 0x5c,
  columns: 0x7d,
  sheet: 0x85,
  palette: 0x92,
  severalRk: 0xbd,
  severalBlank: 0xbe,
  richText: 0xd6,
  style: 0xe0,
  merges: 0xe5,
  sharedTexts: 0xfc,
  sharedText: 0xfd,
  book: 0x1ae,
  calculation: 0x1c1,
  blank: 0x201,
  number: 0x203,
  text: 0x204,
  truthOrError: 0x205,
  resultText: 0x207,
  row: 0x208,
  array: 0x221,
  defaultHeight: 0x225,
  dataTable: 0x236,
  window: 0x23e,
  rk: 0x27e,
  format: 0x41e,
  sharedFormula: 0x4bc,
  start: 0x809,
} as const;

export const part = "Workbook";

/** One record of the stream; its bytes are read when asked for. */
export interface BiffRecord {
  readonly kind: number;
  /** Where the next record starts, those that continue this one left out. */
  readonly next: number;
  readonly open: () => RecordBytes;
}

/** Excel cuts a record off at 8,224 bytes; so many pieces hold more than any file we read. */
const mostPieces = 20_000;

/**
 * The record that starts here; null at the end of the stream.
 * @throws RefusedFile where it is cut short
 */
export function recordAt(stream: Uint8Array, at: number): BiffRecord | null {
  if (at + 4 > stream.length) return null;
  let next = endOf(stream, at);
  let count = 1;
  while (next + 4 <= stream.length && wordAt(stream, next) === kinds.continued) {
    next = endOf(stream, next);
    if (++count > mostPieces) throw new RefusedFile("broken", { part });
  }
  return { kind: kindAt(stream, at), next, open: () => new RecordBytes(piecesOf(stream, at, next), part) };
}

/** Apple Numbers writes the formulas of this version under the numbers of older ones. */
function kindAt(stream: Uint8Array, at: number): number {
  const kind = wordAt(stream, at);
  return kind === 0x206 || kind === 0x406 ? kinds.formula : kind;
}

function piecesOf(stream: Uint8Array, from: number, to: number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let at = from; at < to; at = endOf(stream, at)) pieces.push(stream.subarray(at + 4, endOf(stream, at)));
  return pieces;
}

function endOf(stream: Uint8Array, at: number): number {
  const end = at + 4 + wordAt(stream, at + 2);
  if (end > stream.length) throw new RefusedFile("truncated");
  return end;
}

function wordAt(stream: Uint8Array, at: number): number {
  return (stream[at] ?? 0) | ((stream[at + 1] ?? 0) << 8);
}
