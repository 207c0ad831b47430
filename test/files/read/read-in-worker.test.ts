import { Worker } from "node:worker_threads";
import { nodeReadingWorker } from "../../../files/node-reading-worker.ts";
import { readInWorker } from "../../../files/read/read-in-worker.ts";

/** A real thread that runs these lines instead of reading. */
function thread(lines: string) {
  const worker = new Worker(`const { parentPort } = require("node:worker_threads"); ${lines}`, {
    eval: true,
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  });
  const ended = new Promise((resolve) => worker.once("exit", resolve));
  return { reading: nodeReadingWorker(worker), ended };
}

const request = { bytes: new Uint8Array([1, 2, 3]), fileName: "a.xlsx", look: false };

async function codeOf(lines: string, limitMs = 20_000): Promise<string> {
  const { reading, ended } = thread(lines);
  const answer = await readInWorker(reading, request, limitMs);
  await ended;
  return answer.ok ? "read" : answer.refusal.code;
}

describe("a file read in a worker of its own", () => {
  it("is answered by the worker, which then ends", async () => {
    const echo = `parentPort.once("message", ({ bytes, fileName, look }) => parentPort.postMessage({ ok: true, content: { fileName: fileName + bytes.length + look, tables: [] }, sheets: [] }));`;
    const { reading, ended } = thread(echo);
    const answer = await readInWorker(reading, request, 20_000);
    expect(answer).toEqual({ ok: true, content: { tables: [], fileName: "a.xlsx3false" }, sheets: [] });
    await ended;
  });

  it("is given up when it takes too long", async () => {
    expect(await codeOf(`parentPort.once("message", () => { for (;;); });`, 50)).toBe("too-slow");
  });

  it("is given up when it takes too much memory", async () => {
    expect(await codeOf(`const kept = []; for (;;) kept.push(new Array(1000).fill(kept.length));`)).toBe(
      "too-much-memory",
    );
  });

  it("is given up when the worker fails or ends without a word", async () => {
    expect(await codeOf(`parentPort.once("message", () => { throw new Error("hỏng"); });`)).toBe("crashed");
    expect(await codeOf(`process.exit(0);`)).toBe("crashed");
  });

  it("says how long it was waited for", async () => {
    const { reading, ended } = thread(`parentPort.on("message", () => {});`);
    const answer = await readInWorker(reading, request, 1_000);
    expect(answer.ok || answer.refusal.sentence.vi).toContain("quá 1 giây");
    await ended;
  });
});
