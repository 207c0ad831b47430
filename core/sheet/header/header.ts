import { parseBlock, type Block } from "../../address.ts";
import { originOf, type Cell, type Table } from "../../table.ts";
import { useInGroup } from "./heading-group.ts";
import { isPersonalHeading, useOfHeading, type HeadingUse } from "./headings.ts";
import { repairedText } from "../cells/read-text.ts";
import type { ColumnUse } from "../area-sheet.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A header found in a table: its rows and what its columns were taken for. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly ColumnUse[];
  /** How many different value columns were recognised. */
  readonly values: number;
  readonly hasName: boolean;
}

/** Titles and notes above a header never run longer than this in any sheet seen. */
const deepestHeader = 80;
export const tallestHeader = 4;

/** A name column counts for more than any number of values, a value for more than any number of plain columns. */
const strengthOfValue = 100;
const strengthOfName = 100 * strengthOfValue;

/** The best header in the first rows of a table, by how many values it names; null when none names enough of them. */
export function findHeader(table: Table, vocabulary: Vocabulary, rows = deepestHeader): Header | null {
  const words = headingTexts(table, vocabulary);
  const depth = Math.min(table.rows.length, deepestHeader, rows);
  let best: { top: number; bottom: number; strength: number } | null = null;
  for (let bottom = 0; bottom < depth; bottom += 1) {
    // Below a header come its figures, and below figures no better header.
    if (
      best !== null &&
      best.strength >= strengthOfName + vocabulary.fewest * strengthOfValue &&
      hasNumbers(table.rows[bottom] ?? [])
    )
      break;
    if (countUses(words, bottom, bottom, vocabulary).any === 0) continue;
    for (let top = bottom; top >= 0 && top > bottom - tallestHeader; top -= 1) {
      // A row with figures is no heading, even when one of its words is («giáp ranh» in a column of reasons).
      if (top < bottom && hasNumbers(table.rows[top + 1] ?? [])) break;
      if (!words.isTold(top)) continue;
      const { values, plain, hasName } = countUses(words, top, bottom, vocabulary);
      // «Xã» in a row of figures says what kind of unit it is; only beside criteria it heads a column.
      const isName = hasName && values >= vocabulary.fewest;
      const strength = (isName ? strengthOfName : 0) + values * strengthOfValue + plain;
      // On equal strength the header with fewer rows wins: a title above adds nothing.
      if (best === null || strength > best.strength) best = { top, bottom, strength };
    }
  }
  if (best === null) return null;
  const { top, bottom } = spanOfMerges(table, best.top, best.bottom);
  const header = headerAt(table, top, bottom, vocabulary);
  return header.values >= vocabulary.fewest ? header : null;
}

function hasNumbers(cells: readonly Cell[]): boolean {
  return cells.some((cell) => typeof cell === "number");
}

/** A cell merged downward belongs to the header with all its rows. */
export function spanOfMerges(
  table: Table,
  top: number,
  bottom: number,
): { readonly top: number; readonly bottom: number } {
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
export function headerAt(table: Table, top: number, bottom: number, vocabulary: Vocabulary): Header {
  const words = headingTexts(table, vocabulary);
  let last = bottom;
  while (last + 1 < table.rows.length && last - top < tallestHeader && isHeadingRow(words, last + 1, vocabulary)) {
    last += 1;
  }
  const columns = columnsOf(words, top, last, vocabulary);
  const values = new Set<string>();
  for (const { use } of columns) if (use !== null && vocabulary.values.has(use)) values.add(use);
  return { top, bottom: last, columns, values: values.size, hasName: columns.some(({ use }) => use === "name") };
}

/** The texts that can be headings, row by row, merged cells filled in. A row is read when it is first asked for. */
class HeadingTexts {
  readonly width: number;
  private readonly grid: (readonly (string | null)[])[] = [];
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

  /** Does the row say anything? */
  isTold(row: number): boolean {
    return (this.grid[row] ??= this.read(row)).some((text) => text !== null);
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

function headingTexts(table: Table, vocabulary: Vocabulary): HeadingTexts {
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
  return useOfHeading(text, vocabulary) !== null ? text : (repairedText(text, font) ?? text);
}

/** Parents and child of one column, top to bottom, each text once. */
function stackAt(words: HeadingTexts, top: number, bottom: number, column: number): string[] {
  const stack: string[] = [];
  let last = bottom;
  while (last >= top && words.at(last, column) === null) last -= 1;
  for (let row = top; row <= last; row += 1) {
    const text = words.at(row, column) ?? (row < last ? words.parentAt(row, column) : null);
    if (text !== null && stack.at(-1) !== text) stack.push(text);
  }
  return stack;
}

const saysNothing = /^(?:\(?[\dA-Za-z]{1,3}\)?|\([^()]*\)|vụ|người|đối tượng|tụ điểm|cơ sở)$/;

/** The joined heading is tried first, then without its outer parents: «Nhóm hình sự» says nothing of its own. */
function useOfStack(stack: readonly string[], vocabulary: Vocabulary): HeadingUse {
  const inGroup = useInGroup(stack, vocabulary.groups);
  if (inGroup) return inGroup;
  for (let from = 0; inGroup === undefined && from < stack.length; from += 1) {
    const isLast = from === stack.length - 1;
    const use = useOfHeading(isLast ? (stack[from] ?? "") : stack.slice(from).join(" "), vocabulary);
    if (use !== null) return use;
  }
  // A last row of numbers or units says nothing of its own. Any other child does, and then its parent is not its name.
  return stack.length > 1 && saysNothing.test(stack.at(-1) ?? "") ? useOfStack(stack.slice(0, -1), vocabulary) : null;
}

function countUses(words: HeadingTexts, top: number, bottom: number, vocabulary: Vocabulary) {
  const values = new Set<string>();
  const plain = new Set<string>();
  for (let column = 0; column < words.width; column += 1) {
    const use = useOfStack(stackAt(words, top, bottom, column), vocabulary);
    if (use !== null) (vocabulary.values.has(use) ? values : plain).add(use);
  }
  return { values: values.size, plain: plain.size, any: values.size + plain.size, hasName: plain.has("name") };
}

function isHeadingRow(words: HeadingTexts, row: number, vocabulary: Vocabulary): boolean {
  let recognised = 0;
  for (let column = 0; column < words.width; column += 1) {
    const text = words.at(row, column);
    if (text === null) continue;
    const use = useOfHeading(text, vocabulary);
    if (use !== null && vocabulary.values.has(use)) recognised += 1;
  }
  return recognised >= vocabulary.fewest;
}

function columnsOf(words: HeadingTexts, top: number, bottom: number, vocabulary: Vocabulary): ColumnUse[] {
  const columns: ColumnUse[] = [];
  for (let index = 0; index < words.width; index += 1) {
    const stack = stackAt(words, top, bottom, index);
    const heading = stack.join(" ").replace(/\s+/g, " ");
    const personal = stack.some(isPersonalHeading);
    columns.push({ index, heading, use: personal ? null : useOfStack(stack, vocabulary), personal });
  }
  return columns;
}
