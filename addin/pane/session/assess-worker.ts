import { assess } from "../../../core/assess/assess.ts";
import { toPortable } from "../../../core/json/portable.ts";
import { openWithRegisters } from "../../../files/open-with-registers.ts";
import type { AssessRequest } from "./assess-request.ts";

// Entry of the web worker: one workbook in, one assessment out, as plain data.
self.addEventListener("message", ({ data: { content, plan, stated, options } }: MessageEvent<AssessRequest>) => {
  openWithRegisters(content, plan, stated).then(
    (opened) => self.postMessage(toPortable(assess(opened, options))),
    // An error event reaches the pane only when thrown outside a promise.
    (error: unknown) =>
      setTimeout(() => {
        throw error;
      }),
  );
});
