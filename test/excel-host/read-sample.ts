import { readFileSync } from "node:fs";
import { DecompressionStream, ReadableStream, TransformStream } from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";
import type { WorkbookContent } from "../../core/table.ts";
import { readWorkbook } from "../../files/read/read-workbook.ts";

/** A sample workbook as files read it. The simulated page lacks some of what every browser has. */
export async function readSample(file: string): Promise<WorkbookContent> {
  for (const [name, value] of Object.entries({
    DecompressionStream,
    ReadableStream,
    TextDecoder,
    TextEncoder,
    TransformStream,
  })) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: value });
  }
  const outcome = await readWorkbook(new Uint8Array(readFileSync(`samples/${file}`)), file);
  if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
  return outcome.content;
}
