import { shortened } from "../../core/sentence.ts";

/** Letters that anybody would read over a cell. */
const longestSentence = 2_000;

/** The two error cells that can carry a sentence of ours. */
type CellErrorCode = "#VALUE!" | "#N/A";

/** An error cell and the sentence that goes with it: what is wrong, why, and what to do next. */
export class CellError extends Error {
  override readonly name = "CellError";

  constructor(
    readonly code: CellErrorCode,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** Wrong input: #VALUE!. @example throw badInput("Số đơn vị phải là số nguyên từ 0 trở lên.") */
export function badInput(sentence: string): Error {
  return inHost("#VALUE!", sentence);
}

/** No value of that kind exists, such as the rank of an area with a blank: #N/A. */
export function notAvailable(sentence: string): Error {
  return inHost("#N/A", sentence);
}

/**
 * Excel shows the sentence of its own error class only. That class does not exist yet while this file is loaded,
 * so it is looked up when needed.
 */
function inHost(code: CellErrorCode, said: string): Error {
  const sentence = shortened(said, longestSentence);
  if (typeof CustomFunctions === "undefined" || typeof CustomFunctions.Error !== "function") {
    return new CellError(code, sentence);
  }
  const { invalidValue, notAvailable: missing } = CustomFunctions.ErrorCode;
  // Excel's class is an error cell, not a JavaScript error; both are thrown alike.
  return new CustomFunctions.Error(code === "#N/A" ? missing : invalidValue, sentence) as unknown as Error;
}

/** Whether something thrown is an error cell of ours, in Excel or elsewhere. */
export function isErrorCell(thrown: unknown): boolean {
  if (thrown instanceof CellError) return true;
  return typeof CustomFunctions !== "undefined" && thrown instanceof (CustomFunctions.Error as unknown as typeof Error);
}
