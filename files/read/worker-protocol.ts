import { readWorkbook, type ReadOutcome } from "./read-workbook.ts";

/** What a reading worker is asked, once in its life. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly fileName?: string;
  readonly look: boolean;
}

/** What it answers. */
export type ReadAnswer = ReadOutcome;

export function answerRequest({ bytes, fileName, look }: ReadRequest): Promise<ReadAnswer> {
  return readWorkbook(bytes, fileName, { look });
}
