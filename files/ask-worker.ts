/** Null where the browser grants none: a page opened from a folder has no origin that a worker could share. */
export function startWorker(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}

/** The one answer of a web worker to a request. @throws Error where none arrives */
export function askWorker<Answer>(worker: Worker, request: unknown): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => resolve(data));
    worker.addEventListener("messageerror", () => reject(new Error("the answer could not be read")));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    });
    worker.postMessage(request);
  });
}
