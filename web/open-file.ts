import { readBeside } from "./beside-page.ts";
import { readInBrowserWorker } from "../files/read/read-in-browser-worker.ts";
import { fileLimits } from "../files/read/limits.ts";
import { refusalOf } from "../files/read/refusals.ts";
import type { ReadOutcome } from "../files/read/read-workbook.ts";

/** What was read of a file, and the file itself. */
export interface ReadFile {
  readonly outcome: ReadOutcome;
  readonly bytes: Uint8Array | null;
}

/** Reads a file that the user picked or dropped, off the page's thread. */
export async function readFile(file: File): Promise<ReadFile> {
  // Before its bytes are asked for: a film dropped by mistake must not fill the memory.
  if (file.size > fileLimits.bytes) {
    const inMegabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
    const refusal = refusalOf("too-big", { size: inMegabytes(file.size), limit: inMegabytes(fileLimits.bytes) });
    return { outcome: { ok: false, refusal }, bytes: null };
  }
  return read(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** The workbook that the page opens with. @throws where this build has none */
export async function readSample(path: string): Promise<ReadFile> {
  return read(await readBeside(path), path.slice(path.lastIndexOf("/") + 1));
}

async function read(bytes: Uint8Array, name: string): Promise<ReadFile> {
  return { outcome: await readInBrowserWorker(bytes, name), bytes };
}
