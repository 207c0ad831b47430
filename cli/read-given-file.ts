import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Sentence } from "../core/sentence.ts";
import type { WorkbookContent } from "../core/table.ts";
import { fileLimits } from "../files/read/limits.ts";
import { readInNodeWorker } from "../files/read/read-in-node-worker.ts";
import { refusalOf } from "../files/read/refusals.ts";
import { fileTrouble, troubleOf } from "./file-trouble.ts";

/** A file that was read into a workbook, or the sentence that says why it was not. */
type GivenFile =
  | { readonly content: WorkbookContent; readonly refusal: null }
  | { readonly content: null; readonly refusal: Sentence };

/** Reads a workbook in a worker of its own; trouble of any kind is a sentence and never an error. */
export async function readGivenFile(file: string): Promise<GivenFile> {
  const bytes = await bytesOfFile(file);
  return bytes instanceof Uint8Array ? readGivenBytes(bytes, file) : { content: null, refusal: bytes };
}

/** The same of bytes that were read already. */
export async function readGivenBytes(bytes: Uint8Array, file: string): Promise<GivenFile> {
  const outcome = await readInNodeWorker(bytes, basename(file));
  return outcome.ok
    ? { content: outcome.content, refusal: null }
    : { content: null, refusal: outcome.refusal.sentence };
}

/** The bytes of a file that is not too large to be looked at. */
export async function bytesOfFile(file: string): Promise<Uint8Array | Sentence> {
  try {
    const entry = await stat(file);
    if (!entry.isFile()) return fileTrouble.notAFile;
    const { bytes: limit } = fileLimits;
    // The guard would refuse it as well, but only after it was in memory.
    if (entry.size > limit)
      return refusalOf("too-big", { size: Math.ceil(entry.size / 1e6), limit: limit / 1e6 }).sentence;
    return await readFile(file);
  } catch (error) {
    return troubleOf(error);
  }
}
