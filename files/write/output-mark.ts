import { crcOf } from "../read/zip/crc.ts";

/** Stands before the checksum in the comment of the archive. */
const sign = "Dia ban ";
const commentLength = sign.length + 8;
const endLength = 22;

/**
 * Marks an .xlsx or .docx file as an output of this program: the archive's comment holds a checksum of all that stands
 * before it. Excel, Word and LibreOffice write an archive anew, so a file that somebody worked on bears the mark no longer.
 *
 * @throws RangeError where the bytes are no archive without a comment.
 */
export function markedOutput(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - endLength;
  if (!isEnd(bytes, end, 0)) throw new RangeError("an output is an archive without a comment");
  const marked = new Uint8Array(bytes.length + commentLength);
  marked.set(bytes);
  marked[bytes.length - 2] = commentLength;
  marked.set(new TextEncoder().encode(commentOf(marked.subarray(0, bytes.length))), bytes.length);
  return marked;
}

/** Whether a file is an output of this program, as it was written. @example isMarkedOutput(new Uint8Array()) // false */
export function isMarkedOutput(bytes: Uint8Array): boolean {
  const start = bytes.length - commentLength;
  if (!isEnd(bytes, start - endLength, commentLength)) return false;
  return new TextDecoder("latin1").decode(bytes.subarray(start)) === commentOf(bytes.subarray(0, start));
}

function commentOf(bytes: Uint8Array): string {
  return `${sign}${(crcOf(bytes) >>> 0).toString(16).padStart(8, "0")}`;
}

/** Whether the last record of an archive stands there: its signature, and the length of the comment at its end. */
function isEnd(bytes: Uint8Array, at: number, comment: number): boolean {
  if (at < 0) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(at, true) === 0x06054b50 && view.getUint16(at + 20, true) === comment;
}
