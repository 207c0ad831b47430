import { fileLimits } from "../../files/read/limits.ts";
import { readDirectory } from "../../files/read/zip/directory.ts";
import { unpack } from "../../files/read/zip/unpack.ts";

/** The parts of a workbook file as texts, by their paths. */
export async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const part of readDirectory(bytes, fileLimits).values()) {
    const pieces: Uint8Array[] = [];
    for await (const piece of unpack(bytes, part, { left: fileLimits.totalBytes })) pieces.push(piece);
    texts.set(part.path, Buffer.concat(pieces).toString("utf8"));
  }
  return texts;
}
