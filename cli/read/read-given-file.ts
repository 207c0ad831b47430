import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Sentence } from "../../core/sentence.ts";
import type { WorkbookContent } from "../../core/table.ts";
import { fileLimits } from "../../files/read/limits.ts";
import { readInNodeWorker } from "../../files/read/read-in-node-worker.ts";
import { refusalOf } from "../../files/read/refusals.ts";
import { fileTrouble, troubleOf } from "./file-trouble.ts";
import { formOfRows, readRows } from "./read-rows.ts";

/** A file that was read into a workbook, or the sentence that says why it was not. */
type GivenFile =
  | { readonly content: WorkbookContent; readonly refusal: null }
  | { readonly content: null; readonly refusal: Sentence };

/** Standard input as it is named among files. */
const input = "-";

/** Reads a workbook in a worker of its own, or rows; trouble of any kind is a sentence and never an error. */
export async function readGivenFile(file: string): Promise<GivenFile> {
  const bytes = await (file === input ? bytesOfInput() : bytesOfFile(file));
  return bytes instanceof Uint8Array ? readGivenBytes(bytes, file) : { content: null, refusal: bytes };
}

/** The same of bytes that were read already. */
export async function readGivenBytes(bytes: Uint8Array, file: string): Promise<GivenFile> {
  const name = file === input ? undefined : basename(file);
  const form = formOfRows(bytes, file);
  if (form) {
    const content = readRows(bytes, form, name);
    return "tables" in content ? { content, refusal: null } : { content: null, refusal: content };
  }
  const outcome = await readInNodeWorker(bytes, name);
  return outcome.ok
    ? { content: outcome.content, refusal: null }
    : { content: null, refusal: outcome.refusal.sentence };
}

/** The bytes of a file that is not too large to be looked at. */
export async function bytesOfFile(file: string): Promise<Uint8Array | Sentence> {
  try {
    const entry = await stat(file);
    if (!entry.isFile()) return fileTrouble.notAFile;
    // The guard would refuse it as well, but only after it was in memory.
    if (entry.size > fileLimits.bytes) return tooBig(entry.size);
    return await readFile(file);
  } catch (error) {
    return troubleOf(error);
  }
}

/** What comes in at standard input, as far as a file may be long. */
async function bytesOfInput(): Promise<Uint8Array | Sentence> {
  if (process.stdin.isTTY) return fileTrouble.noInput;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > fileLimits.bytes) return tooBig(size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooBig(size: number): Sentence {
  return refusalOf("too-big", { size: Math.ceil(size / 1e6), limit: fileLimits.bytes / 1e6 }).sentence;
}
