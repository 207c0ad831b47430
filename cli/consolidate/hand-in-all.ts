import { once } from "node:events";
// Without "node:" in front: only so does the bundler see that the worker below is a file to bundle.
import { Worker } from "worker_threads";
import { limitConcurrency } from "../limit-concurrency.ts";
import { handIn, type HandedIn, type HandingIn } from "./handed-in.ts";

/** Fewer files are done before threads of their own have learnt to be fast. */
const worthThreads = 32;

/**
 * What each file tells, in the order of the files, two at a time: a few here, many in two threads, so that two cores work.
 *
 * @param onEach called after each file
 */
export async function handInAll(
  files: readonly string[],
  asked: HandingIn,
  onEach: () => void,
): Promise<readonly HandedIn[]> {
  const threads = files.length < worthThreads ? [] : [startThread(asked), startThread(asked)];
  const free = [...threads];
  try {
    return await limitConcurrency(files, async (file) => {
      const thread = free.pop();
      const one = await (thread ? askThread(thread, file) : handIn(file, asked));
      if (thread) free.push(thread);
      onEach();
      return one;
    });
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** The plan goes over once: what is remembered of it holds for all files of the thread. */
function startThread(asked: HandingIn): Worker {
  return new Worker(new URL("./hand-in-thread.ts", import.meta.url), { workerData: asked });
}

/** @throws what ended the thread */
async function askThread(thread: Worker, file: string): Promise<HandedIn> {
  const answered = once(thread, "message");
  thread.postMessage(file);
  const [one] = (await answered) as [HandedIn];
  return one;
}
