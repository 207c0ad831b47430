import type { Assessment } from "../../../core/assess/assessment.ts";
import { assessmentIn, type AssessmentMessage } from "./assessment-message.ts";
import { Cancelled } from "./cancelled.ts";
import type { AssessRequest } from "./assess-request.ts";

/** Assesses a workbook in a thread of its own, which ends with its answer or when called off. Null where there is none. */
export async function assessInThread(request: AssessRequest, signal: AbortSignal): Promise<Assessment | null> {
  const worker = startWorker();
  return worker && assessmentIn(await answerOf<AssessmentMessage>(worker, request, signal));
}

/** Null where the browser grants none: a page opened from a folder has no origin that a worker could share. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL("./assess-worker.ts", import.meta.url));
  } catch {
    return null;
  }
}

function answerOf<Answer>(worker: Worker, request: AssessRequest, signal: AbortSignal): Promise<Answer> {
  // The signal outlives the thread: what listens to it must go when the thread does.
  const ended = new AbortController();
  const answer = new Promise<Answer>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => resolve(data));
    worker.addEventListener("messageerror", () => reject(new Error("the answer could not be read")));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    });
    signal.addEventListener("abort", () => reject(new Cancelled()), { signal: ended.signal });
    worker.postMessage(request);
  });
  return answer.finally(() => {
    ended.abort();
    worker.terminate();
  });
}
