import { unpackAnswer, type PackedAnswer } from "./packed-answer.ts";
import { lastStopMs } from "./limits.ts";
import { refusalOf, type RefusalCode } from "./refusals.ts";
import type { ReadAnswer, ReadRequest } from "./worker-protocol.ts";

/** A worker of either kind, browser or Node, as far as reading a file needs it. */
export interface ReadingWorker {
  post(request: ReadRequest): void;
  /** Each may be told more than once; the first word counts. */
  listen(onAnswer: (answer: PackedAnswer) => void, onTrouble: (code: RefusalCode) => void): void;
  stop(): void;
}

/**
 * Reads one file in a worker of its own and ends the worker whatever happens: with the answer, with trouble, or when
 * the time is up. So a file that hangs or eats memory costs its own reading only.
 */
export function readInWorker(worker: ReadingWorker, request: ReadRequest, limitMs = lastStopMs): Promise<ReadAnswer> {
  return new Promise((resolve) => {
    const finish = (answer: ReadAnswer): void => {
      clearTimeout(timer);
      worker.stop();
      resolve(answer);
    };
    const refuse = (code: RefusalCode): void =>
      finish({ ok: false, refusal: refusalOf(code, { seconds: Math.round(limitMs / 1000) }) });
    const timer = setTimeout(refuse, limitMs, "too-slow");
    worker.listen((answer) => finish(unpackAnswer(answer)), refuse);
    worker.post(request);
  });
}
