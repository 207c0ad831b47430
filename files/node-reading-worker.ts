import type { Worker } from "worker_threads";
import type { ReadingWorker } from "./read/read-in-worker.ts";

/** Memory a reading thread may take; what outgrows it is refused, and the rest of the program never notices. */
export const nodeReadingLimits = { maxOldGenerationSizeMb: 320 };

/** A Node thread as a reading worker. */
export function nodeReadingWorker(worker: Worker): ReadingWorker {
  return {
    post: (request) => worker.postMessage(request),
    listen(onAnswer, onTrouble) {
      worker.on("message", onAnswer);
      worker.on("messageerror", () => onTrouble("crashed"));
      worker.on("error", (error) => onTrouble(isOutOfMemory(error) ? "too-much-memory" : "crashed"));
      worker.on("exit", () => onTrouble("crashed"));
    },
    stop: () => void worker.terminate(),
  };
}

function isOutOfMemory(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
