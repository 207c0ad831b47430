import { longestCell } from "../../../core/sentence.ts";

/** Letters of one text before it is read: an escape takes seven for one. */
export const longestWritten = 7 * longestCell;
