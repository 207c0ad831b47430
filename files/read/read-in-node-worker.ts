// Without "node:" in front: only so does the bundler see that the worker below is a file to bundle.
import { Worker } from "worker_threads";
import { nodeReadingLimits, nodeReadingWorker } from "../node-reading-worker.ts";
import { fileLimits, type FileLimits } from "./limits.ts";
import { readInWorker } from "./read-in-worker.ts";
import type { ReadAnswer } from "./worker-protocol.ts";

/** Of a small workbook: a fiftieth of what any may cost, so that reading it is over before a thread has begun. */
const smallLimits: FileLimits = {
  ...fileLimits,
  bytes: 200_000,
  partBytes: 5_000_000,
  totalBytes: 8_000_000,
  cells: 40_000,
  rows: 260_000,
  span: 1_000_000,
  letters: 1_000_000,
  steps: 200_000,
};

/**
 * Reads a workbook for the command line, which needs no look: a small one here, where the limits of its work hold it;
 * any other in a thread of its own with limits of time and memory, and one that is refused here is asked about there.
 */
export async function readInNodeWorker(bytes: Uint8Array, fileName?: string, look = false): Promise<ReadAnswer> {
  if (bytes.length <= smallLimits.bytes) {
    const { readWorkbook } = await import("./read-workbook.ts");
    const outcome = await readWorkbook(bytes, fileName, { look, limits: smallLimits }).catch(() => null);
    if (outcome?.ok === true) return outcome;
  }
  const worker = new Worker(new URL("../node-worker.ts", import.meta.url), { resourceLimits: nodeReadingLimits });
  return readInWorker(nodeReadingWorker(worker), { bytes, look, ...(fileName !== undefined && { fileName }) });
}
