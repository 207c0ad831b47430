import type { Table } from "../../core/table.ts";
import { cellText } from "./cell-text.ts";

interface RowLines {
  /** Points of one line of text. */
  readonly lineHeight: number;
  /** Rows above this one stay as they are. */
  readonly from: number;
}

/** Heights in points of the rows of more than one line: not every program finds them out by itself. */
export function heightsOf(
  { rows }: Table,
  widths: readonly number[],
  { lineHeight, from }: RowLines,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [index, row] of rows.entries()) {
    // A text alone in its row runs across.
    if (index < from || row.slice(1).every((cell) => cell === null)) continue;
    const lines = Math.max(1, ...row.map((cell, column) => linesOf(cellText(cell), widths[column] ?? Infinity)));
    if (lines > 1) heights.set(index, Math.min(lines * lineHeight, highest));
  }
  return heights;
}

/** No row of a sheet is higher. */
const highest = 409;

/** Lines break between words; a word longer than the column goes on below. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, part) => lines + linesOfPart(part, width), 0);
}

function linesOfPart(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    if (used > 0 && used + 1 + length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    if (used > width) {
      lines += Math.ceil(used / width) - 1;
      used %= width;
    }
  }
  return lines;
}
