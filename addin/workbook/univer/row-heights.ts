import { parseBlock } from "../../../core/address.ts";
import { filledRows, isCellError, type Table } from "../../../core/table.ts";
import type { CellLook, SheetLook } from "../../../files/read/sheet-look.ts";

/** Points of the normal font where a cell names none. */
const usualSize = 11;
/** A letter is about half as wide as its font is tall; a line takes a quarter more than its letters. */
const widthOfLetter = 0.52;
const heightOfLine = 1.3;
const padding = 6;
const pixelsPerPoint = 96 / 72;

/**
 * Heights in pixels of the rows that a file leaves to the program that opens it: tall enough for the lines that
 * wrapped texts take and for their fonts. An estimate: nothing is measured, so that opening stays quick.
 *
 * @param widthOf pixels of a column, from 0
 * @returns only rows that are taller than `lowest`, from 0
 */
export function wrappedHeights(
  table: Table,
  look: SheetLook,
  widthOf: (column: number) => number,
  lowest: number,
): ReadonlyMap<number, number> {
  const { top, left } = parseBlock(table.address);
  const given = new Set(
    look.rows.filter(({ height }) => height !== undefined).flatMap(({ from, to }) => rowsOf(from, to)),
  );
  const merged = mergedCells(look.merges);
  const heights = new Map<number, number>();
  for (const [offset, cells] of filledRows(table)) {
    const row = top + offset;
    if (given.has(row)) continue;
    let height = lowest;
    cells.forEach((cell, index) => {
      if (cell === null || isCellError(cell)) return;
      const column = left + index;
      // As in Excel, a merged cell never makes its row taller.
      if (merged.has(`${row}:${column}`)) return;
      const style = look.styles[look.cells[row]?.[column] ?? 0] ?? {};
      height = Math.max(height, heightOf(String(cell), style, widthOf(column)));
    });
    if (height > lowest) heights.set(row, height);
  }
  return heights;
}

function heightOf(text: string, { size = usualSize, wrap = false, rotation = 0 }: CellLook, width: number): number {
  const pixels = size * pixelsPerPoint;
  const lettersInLine = Math.max(1, Math.floor((width - padding) / (pixels * widthOfLetter)));
  const lines =
    wrap && rotation === 0 ? text.split("\n").reduce((sum, part) => sum + linesOf(part, lettersInLine), 0) : 1;
  return Math.ceil(lines * pixels * heightOfLine + padding / 2);
}

/** Words go to the next line whole; only one longer than a line is broken. */
function linesOf(text: string, lettersInLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= lettersInLine) used = needed;
    else {
      const broken = Math.max(1, Math.ceil(word.length / lettersInLine));
      lines += used === 0 ? broken - 1 : broken;
      used = word.length - (broken - 1) * lettersInLine;
    }
  }
  return lines;
}

function rowsOf(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function mergedCells(merges: readonly string[]): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const merge of merges) {
    const { top, left, bottom, right } = parseBlock(merge);
    // Only where a text stands matters, and that is the first cell.
    if (bottom > top || right > left) cells.add(`${top}:${left}`);
  }
  return cells;
}
