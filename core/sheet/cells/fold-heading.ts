import { trimEnd } from "./trim.ts";

const trailingMarks = " \t\n\r\u00a0.,:;*";

/** A folded heading without the marks that trail it. */
export function foldHeading(text: string): string {
  return trimEnd(text, trailingMarks);
}
