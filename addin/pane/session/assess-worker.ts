import { assessAnywhere, assessYearAnywhere, toPortable } from "../../../core/index.ts";
import type { AssessRequest } from "./assess-request.ts";

const assessing = { selection: assessAnywhere, year: assessYearAnywhere } as const;

// Entry of the web worker: one workbook in, one assessment out, as plain data.
self.addEventListener("message", ({ data: { what, content, plan, options } }: MessageEvent<AssessRequest>) => {
  assessing[what](content, plan, options).then(
    (assessment) => self.postMessage(toPortable(assessment)),
    // An error event reaches the pane only when thrown outside a promise.
    (error: unknown) =>
      setTimeout(() => {
        throw error;
      }),
  );
});
