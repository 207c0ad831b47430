import { crcOf } from "../../read/zip/crc.ts";

/** A part of an archive, packed. */
interface PackedPart {
  readonly path: string;
  readonly isDeflated: boolean;
  readonly packed: Uint8Array;
  /** Bytes once unpacked. */
  readonly size: number;
  readonly crc: number;
}

/** Letters that are turned into bytes at a time. */
const pieceLength = 1 << 20;

/** Packs the text of a part, piece by piece. */
export async function packText(path: string, text: string): Promise<PackedPart> {
  const encoder = new TextEncoder();
  let at = 0;
  let size = 0;
  let crc = 0;
  const source = new ReadableStream<BufferSource>({
    pull(controller) {
      if (at >= text.length) return controller.close();
      let end = Math.min(text.length, at + pieceLength);
      // A letter of two halves stays whole.
      if (end < text.length && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800) end += 1;
      const bytes = encoder.encode(text.slice(at, end));
      at = end;
      size += bytes.length;
      crc = crcOf(bytes, crc);
      controller.enqueue(bytes);
    },
  });
  const packed = await new Response(source.pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer();
  return { path, isDeflated: true, packed: new Uint8Array(packed), size, crc };
}

/** The bytes of an archive; the same parts give the same bytes. */
export function zipArchive(parts: readonly PackedPart[]): Uint8Array {
  const names = parts.map(({ path }) => new TextEncoder().encode(path));
  const length = parts.reduce(
    (sum, { packed }, index) => sum + packed.length + 2 * (names[index]?.length ?? 0) + 76,
    22,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = parts.map((part, index) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, part, names[index]?.length ?? 0);
    at += 30;
    at = copy(bytes, names[index], at);
    at = copy(bytes, part.packed, at);
    return offset;
  });
  const start = at;
  parts.forEach((part, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeFacts(view, at + 6, part, names[index]?.length ?? 0);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    at = copy(bytes, names[index], at + 46);
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return bytes;
}

/** What a local header and the directory say alike: version, names in UTF-8, method, day, checksum and sizes. */
function writeFacts(view: DataView, at: number, { isDeflated, crc, packed, size }: PackedPart, name: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x800, true);
  view.setUint16(at + 4, isDeflated ? 8 : 0, true);
  // A fixed day, 1 January 1980, keeps the bytes the same from one run to the next.
  view.setUint32(at + 6, 0x0021_0000, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name, true);
}

function copy(into: Uint8Array, bytes: Uint8Array | undefined, at: number): number {
  if (bytes) into.set(bytes, at);
  return at + (bytes?.length ?? 0);
}
