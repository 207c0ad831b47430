import { packAnswer, type PackedAnswer } from "./packed-answer.ts";
import { readWorkbook, type ReadOutcome } from "./read-workbook.ts";

/** What a reading worker is asked, once in its life. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly fileName?: string;
  readonly look: boolean;
}

/** What it answers. */
export type ReadAnswer = ReadOutcome;

export async function answerRequest({ bytes, fileName, look }: ReadRequest): Promise<PackedAnswer> {
  return packAnswer(await readWorkbook(bytes, fileName, { look }));
}
