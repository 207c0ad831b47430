import { readFileSync } from "node:fs";
import { createInflateRaw } from "node:zlib";
import { readXlsx } from "hucre/xlsx";
import { assess } from "../../core/assess/assess.ts";
import { open } from "../../core/open/open.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { fileLimits } from "../../files/read/limits.ts";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { packedBytes, readDirectory } from "../../files/read/zip/directory.ts";
import { writeBigWorkbook } from "./big-workbook.ts";

const rounds = 3;

/** The least of some rounds: reading waits for streams, and other work only ever adds to it. */
async function leastMs(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    globalThis.gc?.();
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/** Unpacks every part as a stream with what Node itself has, and throws the bytes away: no reader can be faster. */
async function inflateAll(bytes: Uint8Array): Promise<void> {
  for (const part of readDirectory(bytes, fileLimits).values()) {
    if (!part.deflated) continue;
    const stream = createInflateRaw();
    stream.end(packedBytes(bytes, part));
    for await (const chunk of stream) void chunk;
  }
}

/** Reading a workbook of so many rows, and reading with all checks, beside inflating alone and the library that writes. */
export async function benchReading(rows: number): Promise<void> {
  const { path, cells } = await writeBigWorkbook(rows);
  const bytes = new Uint8Array(readFileSync(path));
  const inflate = await leastMs(() => inflateAll(bytes));
  const own = await leastMs(() => readWorkbook(bytes));
  const checked = await leastMs(async () => {
    const outcome = await readWorkbook(bytes);
    if (!outcome.ok) throw new Error(outcome.refusal.sentence.en);
    return assess(open(outcome.content, plan7488, { year: 2018 }));
  });
  const values = await leastMs(() => readXlsx(bytes));
  const styled = await leastMs(() => readXlsx(bytes, { readStyles: true }));
  const speed = (ms: number) => `${(cells / ms / 1000).toFixed(2)} M cells/s`;
  console.log(
    `reading ${rows} rows, ${cells} cells, with formats and fonts: ${own.toFixed(0)} ms = ${speed(own)}; with all checks ` +
      `${checked.toFixed(0)} ms = ${speed(checked)}; ${(own / inflate).toFixed(1)} × inflating (${inflate.toFixed(0)} ms); ` +
      `hucre values ${values.toFixed(0)} ms = ${(values / own).toFixed(1)} × ours, with styles ${styled.toFixed(0)} ms = ` +
      `${(styled / own).toFixed(1)} × ours`,
  );
}
