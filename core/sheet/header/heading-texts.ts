import { parseBlock, type Block } from "../../address.ts";
import { originOf, type Cell, type Table } from "../../table.ts";
import { repairedText } from "../cells/read-text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Titles and notes above a header never run longer than this in any sheet seen. */
export const deepestHeader = 80;
export const tallestHeader = 4;

/** The texts that can be headings, row by row, merged cells filled in. A row is read when it is first asked for. */
export class HeadingTexts {
  readonly width: number;
  private readonly grid: (readonly (string | null)[])[] = [];
  private readonly counts: number[] = [];
  private readonly merges: readonly Block[];

  constructor(
    private readonly table: Table,
    private readonly vocabulary: Vocabulary,
  ) {
    const { top, left } = originOf(table);
    const depth = deepestHeader + tallestHeader;
    this.width = table.rows.slice(0, depth).reduce((width, row) => Math.max(width, row.length), 0);
    this.merges = (table.merges ?? []).map(parseBlock).flatMap((block) => {
      const inTable = {
        top: block.top - top,
        bottom: block.bottom - top,
        left: block.left - left,
        right: block.right - left,
      };
      return inTable.top < depth ? [inTable] : [];
    });
  }

  at(row: number, column: number): string | null {
    return (this.grid[row] ??= this.read(row))[column] ?? null;
  }

  /** A source that does not know of merged cells shows a parent over its first child only: it stands to the left. */
  parentAt(row: number, column: number): string | null {
    if (this.table.merges !== undefined) return null;
    for (let left = column - 1; left >= 0; left -= 1) {
      const text = this.at(row, left);
      if (text !== null) return text;
    }
    return null;
  }

  /** Does the row say one thing only, as a title does? */
  isTitle(row: number): boolean {
    const texts = new Set((this.grid[row] ??= this.read(row)).filter((text) => text !== null));
    return texts.size < 2;
  }

  /** How many columns the row says something of. */
  told(row: number): number {
    return (this.counts[row] ??= (this.grid[row] ??= this.read(row)).filter((text) => text !== null).length);
  }

  private read(row: number): readonly (string | null)[] {
    const fonts = this.table.fonts?.[row];
    const cells = (this.table.rows[row] ?? []).map((cell, column) =>
      headingText(cell, fonts?.[column], this.vocabulary),
    );
    for (const { top, bottom, left, right } of this.merges) {
      if (row < top || row > bottom) continue;
      const text = row === top ? (cells[left] ?? null) : this.at(top, left);
      if (text !== null) cells.fill(text, left, Math.min(right, this.width - 1) + 1);
      for (let column = cells.length; text !== null && column <= Math.min(right, this.width - 1); column += 1)
        cells[column] = text;
    }
    return cells;
  }
}

const texts = new WeakMap<Vocabulary, WeakMap<Table, HeadingTexts>>();

export function headingTexts(table: Table, vocabulary: Vocabulary): HeadingTexts {
  const byTable = texts.get(vocabulary) ?? new WeakMap<Table, HeadingTexts>();
  texts.set(vocabulary, byTable);
  const found = byTable.get(table) ?? new HeadingTexts(table, vocabulary);
  byTable.set(table, found);
  return found;
}

function headingText(cell: Cell, font: string | null | undefined, vocabulary: Vocabulary): string | null {
  if (typeof cell !== "string" || cell.length > 600) return null;
  const text = cell.trim();
  if (text === "") return null;
  // What is a heading as it stands was not typed for an old font, whatever font the cell has.
  return repairedText(text, font, (one) => vocabulary.isOurs(one)) ?? text;
}

/** Parents and child of one column, top to bottom, each text once. */
export function stackAt(words: HeadingTexts, top: number, bottom: number, column: number): string[] {
  const stack: string[] = [];
  let last = bottom;
  while (last >= top && words.at(last, column) === null) last -= 1;
  for (let row = top; row <= last; row += 1) {
    const text = words.at(row, column) ?? (row < last ? words.parentAt(row, column) : null);
    if (text !== null && stack.at(-1) !== text) stack.push(text);
  }
  return stack;
}
