import { browserReadingWorker } from "./browser-reading-worker.ts";
import { readInWorker } from "./read-in-worker.ts";
import type { ReadAnswer } from "./worker-protocol.ts";

/** Reads a workbook off the page's thread: it never freezes the page, and is given up after ten seconds. */
export function readInBrowserWorker(bytes: Uint8Array, fileName?: string, look = true): Promise<ReadAnswer> {
  const worker = new Worker(new URL("./browser-worker.ts", import.meta.url));
  return readInWorker(browserReadingWorker(worker), { bytes, look, ...(fileName !== undefined && { fileName }) });
}
