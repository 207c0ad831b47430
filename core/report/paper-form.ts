import type { Cell } from "../table.ts";

/** A text of ours in the form of papers: no space before «%». @example withoutSpaces("13,33 %") // "13,33%" */
export function withoutSpaces(text: string): string {
  return text.replace(/[ \u00a0]%/g, "%");
}

/** The same for a cell of a table that is printed. */
export function paperCell(cell: Cell): Cell {
  return typeof cell === "string" ? withoutSpaces(cell) : cell;
}
