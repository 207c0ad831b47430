import { answerRequest, type ReadRequest } from "./worker-protocol.ts";

// Entry of the web worker: one request in, one answer out.
self.addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  answerRequest(data).then(
    (answer) => self.postMessage(answer),
    // An error event reaches the page only when thrown outside a promise.
    (error: unknown) =>
      setTimeout(() => {
        throw error;
      }),
  );
});
