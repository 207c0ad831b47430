import { askWorker, startWorker } from "../../ask-worker.ts";
import type { WholeWorkbook } from "./saved-workbook.ts";

export interface SaveRequest {
  /** The opened file; null where there was none. */
  readonly origin: Uint8Array | null;
  readonly whole: WholeWorkbook;
}

/** The bytes of the saved workbook, made off the page's thread. @throws where they cannot be made */
export async function saveInBrowserWorker(request: SaveRequest): Promise<Uint8Array> {
  const worker = startWorker(() => new Worker(new URL("./browser-worker.ts", import.meta.url)));
  if (!worker) {
    const { saveWorkbook } = await import(/* webpackChunkName: "save-here" */ "./save-workbook.ts");
    return saveWorkbook(request.origin, request.whole);
  }
  try {
    return await askWorker<Uint8Array>(worker, request);
  } finally {
    worker.terminate();
  }
}
