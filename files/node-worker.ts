import { parentPort } from "worker_threads";
import { answerRequest, type ReadRequest } from "./read/worker-protocol.ts";

// Entry of the Node worker: one request in, one answer out. An error ends the thread, which its owner hears.
parentPort?.once("message", (request: ReadRequest) => {
  void answerRequest(request).then((answer) => parentPort?.postMessage(answer));
});
