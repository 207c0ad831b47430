import type { Assessment } from "../../../core/assess/assessment.ts";
import { askWorker, startWorker } from "../../../files/ask-worker.ts";
import { packContent } from "../../../files/read/packed-answer.ts";
import { assessmentIn, type AssessmentMessage } from "./assessment-message.ts";
import { Cancelled } from "./cancelled.ts";
import type { AssessRequest } from "./assess-request.ts";

/** Assesses a workbook in a thread of its own, which ends with its answer or when called off. Null where there is none. */
export async function assessInThread(request: AssessRequest, signal: AbortSignal): Promise<Assessment | null> {
  const worker = startWorker(() => new Worker(new URL("./assess-worker.ts", import.meta.url)));
  if (!worker) return null;
  // The signal outlives the thread: what listens to it must go when the thread does.
  const ended = new AbortController();
  const cancelled = new Promise<never>((_resolve, reject) =>
    signal.addEventListener("abort", () => reject(new Cancelled()), { signal: ended.signal }),
  );
  try {
    const asked = askWorker<AssessmentMessage>(worker, { ...request, content: packContent(request.content) });
    return assessmentIn(await Promise.race([asked, cancelled]), request.content);
  } finally {
    ended.abort();
    worker.terminate();
  }
}
