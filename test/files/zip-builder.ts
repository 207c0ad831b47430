import { constants, deflateRawSync } from "node:zlib";
import { crcOf } from "../../files/read/zip/crc.ts";

/** One part of an archive to be built; what is stated here is written even where it is a lie. */
export interface BuiltPart {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly declaredSize?: number;
  readonly method?: number;
  readonly flags?: number;
  /** Bytes to stand in the archive in place of the packed content. */
  readonly packed?: Uint8Array;
}

/** The packed bytes of a text and then so many million zeros: packed to a boundary, pieces can follow each other. */
export function packedZeros(start: string, millions: number): Uint8Array {
  const piece = (text: string) => deflateRawSync(Buffer.from(text), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const million = piece("0".repeat(1e6));
  return Buffer.concat([piece(start), ...Array.from({ length: millions }, () => million), deflateRawSync("")]);
}

/** Writes a zip archive by hand, so that every field can be wrong. */
export function buildZip(parts: readonly BuiltPart[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content, declaredSize, method = 8, flags = 0, packed: given } of parts) {
    const bytes = Buffer.from(content);
    const name = Buffer.from(path);
    const plain = method === 8 ? deflateRawSync(bytes, { level: 6 }) : bytes;
    const packed = given ? Buffer.from(given) : plain;
    const size = declaredSize ?? bytes.length;
    const crc = crcOf(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(crc, 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(name.length, 26);
    files.push(local, name, packed);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, name);
    offset += 30 + name.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...files, listing, end]));
}
