import { readFileSync } from "node:fs";
import { fileLimits } from "../../files/read/limits.ts";
import { packedBytes, readDirectory } from "../../files/read/zip/directory.ts";
import { startBrowser } from "../browser/chromium.ts";
import { serveBuiltPage } from "../browser/site.ts";
import { writeBigWorkbook } from "./big-workbook.ts";

const rounds = 3;

/** What the page is to measure, and what it measured; the sample that it opens first is not meant. */
interface Measured {
  fileLength?: number;
  read?: number;
}

/** Notes how long the page's reading worker takes, from the request, its start included, to the answer. */
function noteReading() {
  const Native = window.Worker;
  window.Worker = class extends Native {
    override postMessage(request: unknown) {
      const { bytes } = request as { readonly bytes?: Uint8Array };
      if (bytes !== undefined && bytes.length === (window as Measured).fileLength) {
        const start = performance.now();
        const note = () => Object.assign(window, { read: performance.now() - start });
        this.addEventListener("message", note, { once: true });
      }
      super.postMessage(request);
    }
  };
}

/** Unpacks parts with what the browser has, and throws the bytes away: no reader can be faster. */
async function inflateMs(parts: readonly string[]): Promise<number> {
  const packed = parts.map((part) => Uint8Array.from(atob(part), (one) => one.charCodeAt(0)));
  const start = performance.now();
  for (const part of packed) {
    const reader = new Blob([part]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    while (!(await reader.read()).done);
  }
  return performance.now() - start;
}

/** Reading workbooks of so many rows on the built page in Chromium, beside the browser's own inflating of the same parts. */
export async function benchBrowserReading(lengths: readonly number[]): Promise<void> {
  const [browser, site] = await Promise.all([startBrowser(), serveBuiltPage()]);
  try {
    for (const length of lengths) {
      const { path, cells } = await writeBigWorkbook(length);
      const bytes = new Uint8Array(readFileSync(path));
      const deflated = [...readDirectory(bytes, fileLimits).values()].filter((part) => part.deflated);
      const parts = deflated.map((part) => Buffer.from(packedBytes(bytes, part)).toString("base64"));
      const reading: number[] = [];
      const inflating: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const page = await browser.newPage();
        await page.addInitScript(noteReading);
        await page.goto(site.url);
        inflating.push(await page.evaluate(inflateMs, parts));
        await page.evaluate((fileLength) => Object.assign(window, { fileLength }), bytes.length);
        await page.getByTestId("file").setInputFiles(path);
        const read = await page.waitForFunction(() => (window as Measured).read, null, { timeout: 120_000 });
        reading.push((await read.jsonValue()) ?? NaN);
        await page.close();
      }
      const [own, bare] = [Math.min(...reading), Math.min(...inflating)];
      console.log(
        `reading in Chromium, ${length} rows, ${cells} cells: ${own.toFixed(0)} ms = ${(cells / own / 1000).toFixed(2)} M cells/s` +
          ` = ${(own / bare).toFixed(1)} × its own inflating (${bare.toFixed(0)} ms)`,
      );
    }
  } finally {
    await browser.close();
    await site.close();
  }
}
