import type { ReadingWorker } from "./read/read-in-worker.ts";
import type { ReadAnswer } from "./read/worker-protocol.ts";

/** A web worker as a reading worker. */
export function browserReadingWorker(worker: Worker): ReadingWorker {
  return {
    post: (request) => worker.postMessage(request),
    listen(onAnswer, onTrouble) {
      worker.addEventListener("message", ({ data }: MessageEvent<ReadAnswer>) => onAnswer(data));
      worker.addEventListener("messageerror", () => onTrouble("crashed"));
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        onTrouble("crashed");
      });
    },
    stop: () => worker.terminate(),
  };
}
