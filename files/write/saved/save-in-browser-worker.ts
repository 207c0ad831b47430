import type { WholeWorkbook } from "./saved-workbook.ts";

export interface SaveRequest {
  /** The opened file; null where there was none. */
  readonly origin: Uint8Array | null;
  readonly whole: WholeWorkbook;
}

/** The bytes of the saved workbook, made off the page's thread. @throws where they cannot be made */
export async function saveInBrowserWorker(request: SaveRequest): Promise<Uint8Array> {
  const worker = startWorker();
  if (!worker) {
    const { saveWorkbook } = await import(/* webpackChunkName: "save-here" */ "./save-workbook.ts");
    return saveWorkbook(request.origin, request.whole);
  }
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => resolve(data));
      worker.addEventListener("messageerror", () => reject(new Error("the saved workbook did not arrive")));
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        reject(new Error(event.message));
      });
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}

/** Null where the browser grants none: a page opened from a folder has no origin that a worker could share. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL("./browser-worker.ts", import.meta.url));
  } catch {
    return null;
  }
}
