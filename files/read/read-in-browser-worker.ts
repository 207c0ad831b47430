import { startWorker } from "../ask-worker.ts";
import { browserReadingWorker } from "../browser-reading-worker.ts";
import { readInWorker } from "./read-in-worker.ts";
import type { ReadAnswer } from "./worker-protocol.ts";

/** Reads a workbook off the page's thread: it never freezes the page, and one that never ends is given up. */
export async function readInBrowserWorker(bytes: Uint8Array, fileName?: string, look = true): Promise<ReadAnswer> {
  const request = { bytes, look, ...(fileName !== undefined && { fileName }) };
  const worker = startWorker(() => new Worker(new URL("./browser-worker.ts", import.meta.url)));
  if (worker) return readInWorker(browserReadingWorker(worker), request);
  const { readWorkbook } = await import(/* webpackChunkName: "read-here" */ "./read-workbook.ts");
  return readWorkbook(bytes, fileName, { look });
}
