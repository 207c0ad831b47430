import { readBeside } from "../addin/pane/template/beside-page.ts";
import { readInBrowserWorker } from "../files/read/read-in-browser-worker.ts";
import { fileLimits } from "../files/read/limits.ts";
import { refusalOf } from "../files/read/refusals.ts";
import type { ReadOutcome } from "../files/read/read-workbook.ts";

/** Reads a file that the user picked or dropped, off the page's thread. */
export async function readFile(file: File): Promise<ReadOutcome> {
  // Before its bytes are asked for: a film dropped by mistake must not fill the memory.
  if (file.size > fileLimits.bytes) {
    const inMegabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
    return {
      ok: false,
      refusal: refusalOf("too-big", { size: inMegabytes(file.size), limit: inMegabytes(fileLimits.bytes) }),
    };
  }
  return readInBrowserWorker(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** The workbook that the page opens with. @throws where this build has none */
export async function readSample(path: string): Promise<ReadOutcome> {
  return readInBrowserWorker(await readBeside(path), path.slice(path.lastIndexOf("/") + 1));
}
