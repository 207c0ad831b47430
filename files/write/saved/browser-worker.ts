import { saveWorkbook } from "./save-workbook.ts";
import type { SaveRequest } from "./save-in-browser-worker.ts";

// Entry of the web worker: one request in, one answer out.
self.addEventListener("message", ({ data: { origin, whole } }: MessageEvent<SaveRequest>) => {
  saveWorkbook(origin, whole).then(
    (bytes) => self.postMessage(bytes),
    // An error event reaches the page only when thrown outside a promise.
    (error: unknown) =>
      setTimeout(() => {
        throw error;
      }),
  );
});
