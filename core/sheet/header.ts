import { parseBlock } from "../address.ts";
import type { Criterion } from "../plan/plan.ts";
import { originOf, type Cell, type Table } from "../table.ts";
import { isPersonalHeading, useOfHeading, type HeadingUse } from "./headings.ts";
import { repairedText } from "./read-text.ts";
import type { ColumnUse } from "./selection-sheet.ts";

/** A header found in a table: its rows and what its columns were taken for. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly ColumnUse[];
  /** How many different value columns were recognised. */
  readonly criteria: number;
  readonly hasName: boolean;
}

/** Titles and notes above a header never run longer than this in any sheet seen. */
const deepestHeader = 80;
const tallestHeader = 4;
/** Fewer recognised criteria than this are words in a text, not a header. */
export const fewestCriteria = 3;

/** The best header of a table, by how many criteria it names; null when no rows name at least three. */
export function findHeader(table: Table, criteria: readonly Criterion[]): Header | null {
  const words = headingTexts(table, criteria);
  const depth = Math.min(table.rows.length, deepestHeader);
  const promising = new Set<number>();
  for (let row = 0; row < depth; row += 1) if (countUses(words, row, row, criteria).any > 0) promising.add(row);

  let best: { top: number; bottom: number; strength: number } | null = null;
  for (const bottom of promising) {
    for (let top = bottom; top >= 0 && top > bottom - tallestHeader; top -= 1) {
      // A row with figures is no heading, even when one of its words is («giáp ranh» in a column of reasons).
      if (top < bottom && hasNumbers(table.rows[top + 1] ?? [])) break;
      const { values, plain, hasName } = countUses(words, top, bottom, criteria);
      const strength = (hasName ? 1000 : 0) + values * 100 + plain;
      // On equal strength the header with fewer rows wins: a title above adds nothing.
      if (best === null || strength > best.strength) best = { top, bottom, strength };
    }
  }
  if (best === null) return null;
  const { top, bottom } = spanOfMerges(table, best.top, best.bottom);
  const header = headerAt(table, top, bottom, criteria);
  return header.criteria >= fewestCriteria ? header : null;
}

function hasNumbers(cells: readonly Cell[]): boolean {
  return cells.some((cell) => typeof cell === "number");
}

/** A cell merged downward belongs to the header with all its rows. */
function spanOfMerges(table: Table, top: number, bottom: number): { readonly top: number; readonly bottom: number } {
  const { top: first } = originOf(table);
  let [from, to] = [top, bottom];
  for (const merge of table.merges ?? []) {
    const block = parseBlock(merge);
    const [start, end] = [block.top - first, block.bottom - first];
    const isTall = end > start && end - start < tallestHeader;
    if (isTall && start <= bottom && end >= top) [from, to] = [Math.min(from, start), Math.max(to, end)];
  }
  return to - from < tallestHeader ? { top: from, bottom: to } : { top, bottom };
}

/** The header in the rows given, grown downward over rows that only repeat headings or ids. */
export function headerAt(table: Table, top: number, bottom: number, criteria: readonly Criterion[]): Header {
  const words = headingTexts(table, criteria);
  let last = bottom;
  while (last + 1 < table.rows.length && last - top < tallestHeader && isHeadingRow(words, last + 1, criteria)) {
    last += 1;
  }
  const columns = columnsOf(words, top, last, criteria);
  const values = new Set<string>();
  for (const { use } of columns) if (use !== null && isValueUse(use)) values.add(use);
  return { top, bottom: last, columns, criteria: values.size, hasName: columns.some(({ use }) => use === "name") };
}

/** Value column ids are the only uses with a digit in them. */
export function isValueUse(use: string): boolean {
  return /\d/.test(use) && use !== "circular15";
}

/** The texts that can be headings, row by row, merged cells filled in. */
interface HeadingTexts {
  readonly width: number;
  at(row: number, column: number): string | null;
}

const texts = new WeakMap<Table, HeadingTexts>();

function headingTexts(table: Table, criteria: readonly Criterion[]): HeadingTexts {
  let found = texts.get(table);
  if (!found) {
    found = readHeadingTexts(table, criteria);
    texts.set(table, found);
  }
  return found;
}

function readHeadingTexts(table: Table, criteria: readonly Criterion[]): HeadingTexts {
  const depth = Math.min(table.rows.length, deepestHeader + tallestHeader);
  const grid: (string | null)[][] = [];
  let width = 0;
  for (let row = 0; row < depth; row += 1) {
    const cells = table.rows[row] ?? [];
    width = Math.max(width, cells.length);
    grid.push(cells.map((cell, column) => headingText(cell, table.fonts?.[row]?.[column], criteria)));
  }
  const { top, left } = originOf(table);
  for (const merge of table.merges ?? []) {
    const block = parseBlock(merge);
    const first = block.top - top;
    if (first >= depth) continue;
    const text = grid[first]?.[block.left - left] ?? null;
    if (text === null) continue;
    const lastColumn = Math.min(block.right - left, width - 1);
    for (let row = first; row <= block.bottom - top && row < depth; row += 1) {
      const cells = grid[row] ?? [];
      for (let column = block.left - left; column <= lastColumn; column += 1) cells[column] = text;
    }
  }
  return { width, at: (row, column) => grid[row]?.[column] ?? null };
}

function headingText(cell: Cell, font: string | null | undefined, criteria: readonly Criterion[]): string | null {
  if (typeof cell !== "string" || cell.length > 600) return null;
  const text = cell.trim();
  return text === "" ? null : (repairedText(text, font, (heading) => useOfHeading(heading, criteria) !== null) ?? text);
}

/** Parents and child of one column, top to bottom, each text once. */
function stackAt(words: HeadingTexts, top: number, bottom: number, column: number): string[] {
  const stack: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const text = words.at(row, column);
    if (text !== null && stack.at(-1) !== text) stack.push(text);
  }
  return stack;
}

const saysNothing = /^(?:\(?[\dA-Za-z]{1,3}\)?|\([^()]*\)|vụ|người|đối tượng|tụ điểm|cơ sở)$/;

/** The joined heading is tried first, then without its outer parents: «Nhóm hình sự» says nothing of its own. */
function useOfStack(stack: readonly string[], criteria: readonly Criterion[]): HeadingUse {
  for (let from = 0; from < stack.length; from += 1) {
    const use = useOfHeading(stack.slice(from).join(" "), criteria);
    if (use !== null) return use;
  }
  // A last row of numbers or units says nothing of its own. Any other child does, and then its parent is not its name.
  return stack.length > 1 && saysNothing.test(stack.at(-1) ?? "") ? useOfStack(stack.slice(0, -1), criteria) : null;
}

function countUses(words: HeadingTexts, top: number, bottom: number, criteria: readonly Criterion[]) {
  const values = new Set<string>();
  const plain = new Set<string>();
  for (let column = 0; column < words.width; column += 1) {
    // A column that says nothing in the last row belongs to this header only by a merge, which fills that row too.
    if (words.at(bottom, column) === null && words.at(top, column) === null) continue;
    const use = useOfStack(stackAt(words, top, bottom, column), criteria);
    if (use !== null) (isValueUse(use) ? values : plain).add(use);
  }
  return { values: values.size, plain: plain.size, any: values.size + plain.size, hasName: plain.has("name") };
}

function isHeadingRow(words: HeadingTexts, row: number, criteria: readonly Criterion[]): boolean {
  let recognised = 0;
  for (let column = 0; column < words.width; column += 1) {
    const text = words.at(row, column);
    if (text === null) continue;
    const use = useOfHeading(text, criteria);
    if (use !== null && isValueUse(use)) recognised += 1;
  }
  return recognised >= fewestCriteria;
}

function columnsOf(words: HeadingTexts, top: number, bottom: number, criteria: readonly Criterion[]): ColumnUse[] {
  const columns: ColumnUse[] = [];
  for (let index = 0; index < words.width; index += 1) {
    const stack = stackAt(words, top, bottom, index);
    const heading = stack.join(" ").replace(/\s+/g, " ");
    const personal = stack.some(isPersonalHeading);
    columns.push({ index, heading, use: personal ? null : useOfStack(stack, criteria), personal });
  }
  return columns;
}
