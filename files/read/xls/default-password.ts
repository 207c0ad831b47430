import { md5, sha1 } from "@noble/hashes/legacy";
import { RefusedFile } from "../refusals.ts";
import { rc4 } from "./rc4.ts";
import { kinds, recordAt } from "./records.ts";

/** Excel encrypts a workbook whose structure alone is protected with this word, and tries it before asking anybody. */
const defaultPassword = "VelvetSweatshop";

/** The key changes after so many bytes of the stream. */
const blockLength = 1024;

/** Records that stay readable: those that say how to read the others. */
const inTheClear: ReadonlySet<number> = new Set([kinds.start, kinds.password, 0xe1, 0x138, 0x194, 0x195, 0x196]);

/** A key for each block of the stream. */
type BlockKey = (block: number) => Uint8Array;

/**
 * The stream as it reads with the password that Excel tries by itself; the same stream when it is not encrypted.
 *
 * @throws RefusedFile when another password is wanted
 */
export function decrypted(stream: Uint8Array): Uint8Array {
  const settings = encryptionOf(stream);
  if (settings === null) return stream;
  const keyOf = blockKey(settings);
  if (keyOf === null) throw new RefusedFile("password");
  const mask = keyStream(stream.length, keyOf);
  const plain = stream.slice();
  for (let at = 0; at + 4 <= stream.length;) {
    const kind = word(stream, at);
    const end = Math.min(stream.length, at + 4 + word(stream, at + 2));
    // Where a sheet starts stands in the clear, before its name.
    const from = kind === kinds.sheet ? at + 8 : at + 4;
    if (!inTheClear.has(kind)) for (let index = from; index < end; index++) plain[index]! ^= mask[index]!;
    at = end;
  }
  return plain;
}

/** What the workbook says of its encryption, null when it has none; it stands among the first records. */
function encryptionOf(stream: Uint8Array): Uint8Array | null {
  let record = recordAt(stream, 0);
  for (let count = 0; record && record.kind !== kinds.end && count < 20; count++) {
    if (record.kind === kinds.password) {
      const bytes = record.open();
      return bytes.take(bytes.left);
    }
    record = recordAt(stream, record.next);
  }
  return null;
}

function blockKey(settings: Uint8Array): BlockKey | null {
  const [method, version] = [word(settings, 0), word(settings, 2)];
  if (method !== 1) return null;
  const isPlain = version === 1;
  const keyOf = isPlain ? plainKey(settings) : version >= 2 && version <= 4 ? providerKey(settings) : null;
  if (keyOf === null) return null;
  // Verifier and its digest are encrypted one after the other with the first key.
  const [verifierAt, length] = isPlain ? [22, 16] : [verifierOf(settings), 20];
  const digestAt = isPlain ? verifierAt + 16 : verifierAt + 20;
  const opened = rc4(
    keyOf(0),
    concat(settings.subarray(verifierAt, verifierAt + 16), settings.subarray(digestAt, digestAt + length)),
  );
  const digest = (isPlain ? md5 : sha1)(opened.subarray(0, 16));
  return digest.every((byte, index) => byte === opened[16 + index]) ? keyOf : null;
}

/** 40-bit keys from MD5, as Excel 97 has them. */
function plainKey(settings: Uint8Array): BlockKey {
  const salt = settings.subarray(6, 22);
  const start = md5(utf16(defaultPassword)).subarray(0, 5);
  const salted = md5(concat(...Array.from({ length: 16 }, () => [start, salt]).flat())).subarray(0, 5);
  return (block) => md5(concat(salted, number(block)));
}

/** Keys from SHA-1, as Excel 2002 and 2003 have them; the header says how long. */
function providerKey(settings: Uint8Array): BlockKey | null {
  const headerLength = word(settings, 10) | (word(settings, 12) << 16);
  if (headerLength < 32 || headerLength > settings.length) return null;
  const bits = word(settings, 14 + 16) || 40;
  const salt = settings.subarray(saltOf(settings), saltOf(settings) + 16);
  const start = sha1(concat(salt, utf16(defaultPassword)));
  return (block) => {
    const key = sha1(concat(start, number(block))).subarray(0, bits / 8);
    return bits === 40 ? concat(key, new Uint8Array(11)) : key;
  };
}

function saltOf(settings: Uint8Array): number {
  return 14 + (word(settings, 10) | (word(settings, 12) << 16)) + 4;
}

function verifierOf(settings: Uint8Array): number {
  return saltOf(settings) + 16;
}

function keyStream(length: number, keyOf: BlockKey): Uint8Array {
  const mask = new Uint8Array(length);
  for (let at = 0; at < length; at += blockLength) {
    const size = Math.min(blockLength, length - at);
    mask.set(rc4(keyOf(at / blockLength), new Uint8Array(size)), at);
  }
  return mask;
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]));
}

function number(value: number): Uint8Array {
  return Uint8Array.from([value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >> 24) & 0xff]);
}

function concat(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

function word(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}
