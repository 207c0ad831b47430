// Without "node:" in front: only so does the bundler see that the worker below is a file to bundle.
import { Worker } from "worker_threads";
import { nodeReadingLimits, nodeReadingWorker } from "../node-reading-worker.ts";
import { readInWorker } from "./read-in-worker.ts";
import type { ReadAnswer } from "./worker-protocol.ts";

/** Reads a workbook in a thread of its own with limits of time and memory; the command line needs no look. */
export function readInNodeWorker(bytes: Uint8Array, fileName?: string, look = false): Promise<ReadAnswer> {
  const worker = new Worker(new URL("../node-worker.ts", import.meta.url), { resourceLimits: nodeReadingLimits });
  return readInWorker(nodeReadingWorker(worker), { bytes, look, ...(fileName !== undefined && { fileName }) });
}
