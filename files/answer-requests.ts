/** Entry of a web worker: one request in, one answer out; trouble reaches the page as an error event. */
export function answerRequests<Request>(answer: (request: Request) => Promise<unknown>): void {
  self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
    answer(data).then(
      (answered) => self.postMessage(answered),
      // An error event reaches the page only when thrown outside a promise.
      (error: unknown) =>
        setTimeout(() => {
          throw error;
        }),
    );
  });
}
