import type { ReadingWorker } from "./read/read-in-worker.ts";
import type { PackedAnswer } from "./read/packed-answer.ts";

/** A web worker as a reading worker. */
export function browserReadingWorker(worker: Worker): ReadingWorker {
  return {
    post: (request) => worker.postMessage(request),
    listen(onAnswer, onTrouble) {
      worker.addEventListener("message", ({ data }: MessageEvent<PackedAnswer>) => onAnswer(data));
      worker.addEventListener("messageerror", () => onTrouble("crashed"));
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        onTrouble("crashed");
      });
    },
    stop: () => worker.terminate(),
  };
}
