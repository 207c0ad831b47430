import type { FileLimits } from "../limits.ts";
import { RefusedFile } from "../refusals.ts";

/** One part of a zip archive, as its directory declares it. */
export interface ZipPart {
  readonly path: string;
  readonly deflated: boolean;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes once unpacked, as declared; the unpacker counts for itself. */
  readonly size: number;
  readonly crc: number;
  /** Where its local header stands. */
  readonly offset: number;
}

/** Parts by lower-case path: names in an Office package do not differ by case. */
export type ZipDirectory = ReadonlyMap<string, ZipPart>;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const partMark = 0x04034b50;

/**
 * Reads the end record and the central directory, nothing else; no part is unpacked.
 * @throws RefusedFile where the archive is damaged, encrypted or hostile.
 */
export function readDirectory(bytes: Uint8Array, limits: FileLimits): ZipDirectory {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end < 0) throw new RefusedFile("truncated");
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || length === 0xffffffff || start === 0xffffffff) throw new RefusedFile("zip64");
  if (count > limits.parts) throw new RefusedFile("many-parts", { count, limit: limits.parts });
  if (start + length > end) throw new RefusedFile("truncated");

  const parts = new Map<string, ZipPart>();
  let at = start;
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) throw new RefusedFile("broken", { part: "zip" });
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new RefusedFile("broken", { part: "zip" });
    const part = readEntry(view, at, bytes.subarray(at + 46, at + 46 + nameLength));
    at = next;
    if (part.path.endsWith("/")) continue;
    const key = part.path.toLowerCase();
    if (parts.has(key)) throw new RefusedFile("duplicate-part");
    parts.set(key, part);
    total += part.size;
    if (isSwollen(part, total, limits)) throw new RefusedFile("bomb");
  }
  return parts;
}

/** The end record stands last but for a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === endMark && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return -1;
}

function readEntry(view: DataView, at: number, name: Uint8Array): ZipPart {
  if (view.getUint16(at + 8, true) & 1) throw new RefusedFile("encrypted-zip");
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new RefusedFile("unknown-method");
  const path = pathOf(name);
  if (path.startsWith("/") || /^[a-z]:/i.test(path) || path.split("/").includes("..")) {
    throw new RefusedFile("unsafe-path");
  }
  const part = {
    path,
    deflated: method === 8,
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    crc: view.getUint32(at + 16, true),
    offset: view.getUint32(at + 42, true),
  };
  if (part.packed === 0xffffffff || part.size === 0xffffffff || part.offset === 0xffffffff)
    throw new RefusedFile("zip64");
  return part;
}

/** Where the part's own header stands, or -1 where there is none. */
function headerAt(view: DataView, { offset }: ZipPart): number {
  return offset + 30 <= view.byteLength && view.getUint32(offset, true) === partMark ? offset : -1;
}

/** The packed bytes of a part. @throws RefusedFile */
export function packedBytes(bytes: Uint8Array, part: ZipPart): Uint8Array {
  const view = viewOf(bytes);
  const at = headerAt(view, part);
  if (at < 0) throw new RefusedFile("broken", { part: part.path });
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + part.packed > bytes.length) throw new RefusedFile("truncated");
  return bytes.subarray(start, start + part.packed);
}

/** The path that the part's own header gives; the directory says the same where neither is damaged. */
export function ownPath(bytes: Uint8Array, part: ZipPart): string | null {
  const view = viewOf(bytes);
  const at = headerAt(view, part);
  return at < 0 ? null : pathOf(bytes.subarray(at + 30, at + 30 + view.getUint16(at + 26, true)));
}

function pathOf(name: Uint8Array): string {
  return new TextDecoder().decode(name).replaceAll("\\", "/");
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function isSwollen(part: ZipPart, total: number, limits: FileLimits): boolean {
  if (part.size > limits.partBytes || total > limits.totalBytes) return true;
  return part.size > 10_000_000 && part.size > part.packed * limits.ratio;
}
