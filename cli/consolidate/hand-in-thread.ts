import { parentPort, workerData } from "worker_threads";
import { handIn, type HandingIn } from "./handed-in.ts";

// Entry of a thread of `handInAll`: the path of a file in, what it tells out, one after another.
parentPort?.on("message", (file: string) => {
  void handIn(file, workerData as HandingIn).then((one) => parentPort?.postMessage(one));
});
