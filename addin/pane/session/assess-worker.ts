import { assess } from "../../../core/assess/assess.ts";
import { messageOf } from "./assessment-message.ts";
import { openWithRegisters } from "../../../files/open-with-registers.ts";
import type { AssessRequest } from "./assess-request.ts";

// Entry of the web worker: one workbook in, one assessment out, as plain data.
self.addEventListener("message", ({ data: { content, plan, stated, options } }: MessageEvent<AssessRequest>) => {
  openWithRegisters(content, plan, stated).then(
    (opened) => self.postMessage(messageOf(assess(opened, options))),
    // An error event reaches the pane only when thrown outside a promise.
    (error: unknown) =>
      setTimeout(() => {
        throw error;
      }),
  );
});
