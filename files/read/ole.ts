import { RefusedFile } from "./refusals.ts";

const mark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The container of Office files before 2007, and of encrypted ones since. */
export function isOle(bytes: Uint8Array): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/**
 * Told by the names in its directory.
 * @throws RefusedFile for an encrypted package and for documents of another kind
 */
export function kindOfOle(bytes: Uint8Array): "xls" {
  if (hasEntry(bytes, "EncryptedPackage")) throw new RefusedFile("password");
  if (hasEntry(bytes, "Workbook") || hasEntry(bytes, "Book")) return "xls";
  // A header, a table of sectors and a directory are the least there is.
  throw new RefusedFile(bytes.length < 1_536 ? "truncated" : "old-office");
}

/** Up to version 4, Excel wrote its records without a container; the first has a number of the version in it. */
export function isBareRecords(bytes: Uint8Array): boolean {
  const [kind, version, length = 0, high] = bytes;
  return kind === 0x09 && [0, 2, 4, 8].includes(version ?? -1) && length >= 4 && length <= 16 && high === 0;
}

/** Directory entries are 128 bytes long and aligned: the name in UTF-16, its length in bytes, its kind. */
function hasEntry(bytes: Uint8Array, name: string): boolean {
  const length = (name.length + 1) * 2;
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] === length && bytes[at + 65] === 0 && bytes[at + 66] === 2 && isNamed(bytes, at, name))
      return true;
  }
  return false;
}

/** Names in such a container ignore case. */
function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  const written = String.fromCharCode(
    ...Array.from(name, (_letter, index) => (bytes[at + index * 2] ?? 0) | ((bytes[at + index * 2 + 1] ?? 0) << 8)),
  );
  return written.toLowerCase() === name.toLowerCase();
}
