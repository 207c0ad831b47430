import { parseBlock } from "../../address.ts";
import { originOf, type Cell, type Table } from "../../table.ts";
import type { ColumnUse, ReadingOptions } from "../area-sheet.ts";
import { deepestHeader, headingTexts, stackAt, tallestHeader, type HeadingTexts } from "./heading-texts.ts";
import { promisingRows, tellingWords } from "./promising-rows.ts";
import { StatedColumns } from "./stated-columns.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A header found in a table: its rows and what its columns were taken for. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly ColumnUse[];
  /** How many different value columns were recognised: taken, or asked about beside some that are taken. */
  readonly values: number;
  /** How many of them were taken. */
  readonly taken: number;
  readonly hasName: boolean;
}

/** A name column counts for more than any number of values, a value for more than any number of plain columns. */
const strengthOfValue = 100;
const strengthOfName = 100 * strengthOfValue;

const nothing = { values: 0, taken: 0, plain: 0, hasName: false };

/** In a table full of texts, how many columns of possible headers are read before the best so far is it. */
const mostRead = 500;

/** The rows of the best header of a table, and how many values were taken there. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
  readonly taken: number;
}

/** The best header in the first rows of a table, by how many values it names; null when none names enough of them. */
export function findHeader(table: Table, vocabulary: Vocabulary, options: ReadingOptions = {}): Header | null {
  const rows = findHeaderRows(table, vocabulary, options);
  return rows && readHeader(table, rows, vocabulary, options);
}

/** The header in rows that were found, each of its columns read; null when it names too few values. */
export function readHeader(
  table: Table,
  rows: HeaderRows,
  vocabulary: Vocabulary,
  options: ReadingOptions,
): Header | null {
  const header = headerAt(table, spanOfMerges(table, rows.top, rows.bottom), vocabulary, options);
  return header.values >= vocabulary.fewest && (header.hasName || !vocabulary.besideNames) ? header : null;
}

/** Where the best header stands; its columns are not all read yet. */
export function findHeaderRows(table: Table, vocabulary: Vocabulary, options: ReadingOptions): HeaderRows | null {
  const words = headingTexts(table, vocabulary);
  const stated = new StatedColumns(table, options, vocabulary);
  const promising = promisingRows(table, vocabulary);
  const bottoms = promising ?? Array.from({ length: Math.min(table.rows.length, deepestHeader) }, (_row, row) => row);
  const telling = promising === null ? null : tellingWords(vocabulary);
  const count = (rows: Pick<Header, "top" | "bottom">) => countUses(words, rows, vocabulary, stated, telling);
  let best: (HeaderRows & { readonly strength: number }) | null = null;
  let read = 0;
  for (const bottom of bottoms) {
    // Below a header come its figures, and below figures no better header.
    if (
      promising === null &&
      best !== null &&
      best.strength >= strengthOfName + 2 * vocabulary.fewest * strengthOfValue &&
      hasNumbers(table.rows[bottom] ?? [])
    )
      break;
    if (saysFigures(table.rows[bottom] ?? [])) continue;
    if (promising !== null && read > 0 && read + words.told(bottom) > mostRead) continue;
    read += words.told(bottom);
    // One text is a title, no header of several columns: reading it would take as long as reading them.
    const isOne = words.told(bottom) === 1 && vocabulary.fewest > 1;
    const alone = isOne ? nothing : count({ top: bottom, bottom });
    if (alone.values + alone.plain === 0 && words.told(bottom) === 0) continue;
    for (let top = bottom; top >= 0 && top > bottom - tallestHeader; top -= 1) {
      // A row with figures is no heading, even when one of its words is («giáp ranh» in a column of reasons).
      if (top < bottom && hasNumbers(table.rows[top + 1] ?? [])) break;
      // One text alone above a header is a title, and heads no column.
      if (words.told(top) === 0 || (top < bottom && words.isTitle(top))) continue;
      if (top < bottom) {
        const columns = Math.max(words.told(top), words.told(bottom));
        if (promising !== null && read + columns > mostRead) break;
        read += columns;
      }
      const { values, taken, plain, hasName } = top === bottom ? alone : count({ top, bottom });
      // «Xã» in a row of figures says what kind of unit it is; only beside criteria it heads a column.
      const isName = hasName && values >= vocabulary.fewest;
      // What is taken counts for more than what is asked about.
      const strength = (isName ? strengthOfName : 0) + (values + taken) * strengthOfValue + plain;
      // On equal strength the header with fewer rows wins: a title above adds nothing.
      if (vocabulary.besideNames && !hasName) continue;
      if (values > 0 && (best === null || strength > best.strength)) best = { top, bottom, taken, strength };
    }
  }
  return best;
}

/** A row of an area: more figures than texts. */
function saysFigures(cells: readonly Cell[]): boolean {
  let numbers = 0;
  let texts = 0;
  for (const cell of cells) {
    if (typeof cell === "number") numbers += 1;
    else if (typeof cell === "string") texts += 1;
  }
  return numbers > texts;
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
export function headerAt(
  table: Table,
  { top, bottom, year = null }: { readonly top: number; readonly bottom: number; readonly year?: number | null },
  vocabulary: Vocabulary,
  options: ReadingOptions = {},
): Header {
  const words = headingTexts(table, vocabulary);
  let last = bottom;
  while (last + 1 < table.rows.length && last - top < tallestHeader && isHeadingRow(words, last + 1, vocabulary)) {
    last += 1;
  }
  const stated = new StatedColumns(table, options, vocabulary);
  const read = columnsOf(words, { top, bottom: last, year }, vocabulary);
  const columns = stated.applyTo(read);
  // A heading that was recognised makes a header, whatever else its column is stated to be.
  const before = valuesIn(read, vocabulary);
  const after = columns === read ? before : valuesIn(columns, vocabulary);
  return {
    top,
    bottom: last,
    columns,
    values: Math.max(before.values, after.values),
    taken: Math.max(before.taken, after.taken),
    hasName: columns.some(({ use }) => use === "name"),
  };
}

function valuesIn(columns: readonly ColumnUse[], vocabulary: Vocabulary): Pick<Header, "values" | "taken"> {
  const { size } = new Set(columns.flatMap(({ use }) => (use !== null && vocabulary.isValue(use) ? [use] : [])));
  const asked = columns.filter(({ question }) => question?.among.some((one) => vocabulary.isValue(one)));
  return { values: size > 0 || vocabulary.mayAsk ? size + asked.length : 0, taken: size };
}

/** What the columns say: values and plain columns taken, and those that are asked about with a value among their candidates. */
function countUses(
  words: HeadingTexts,
  { top, bottom }: Pick<Header, "top" | "bottom">,
  vocabulary: Vocabulary,
  stated: StatedColumns,
  telling: ((text: string) => string) | null,
) {
  const values = new Set<string>();
  const plain = new Set<string>();
  const heard = new Set([""]);
  let asked = 0;
  for (let column = 0; column < words.width; column += 1) {
    const path = stackAt(words, top, bottom, column);
    if (path.length === 0) continue;
    const said = stated.at(column, () => headingOf(path));
    if (telling && said === undefined) {
      // In a table full of texts one column of those with the same words of headings speaks for all.
      const words = path.map(telling).join("");
      if (heard.has(words)) continue;
      heard.add(words);
    }
    const { use, question } = said ? { use: said, question: null } : vocabulary.read(path, null);
    if (use !== null) (vocabulary.isValue(use) ? values : plain).add(use);
    else if (question?.among.some((one) => vocabulary.isValue(one))) asked += 1;
  }
  const recognised = values.size > 0 || vocabulary.mayAsk ? values.size + asked : 0;
  return { values: recognised, taken: values.size, plain: plain.size, hasName: plain.has("name") };
}

function isHeadingRow(words: HeadingTexts, row: number, vocabulary: Vocabulary): boolean {
  let recognised = 0;
  for (let column = 0; column < words.width; column += 1) {
    const text = words.at(row, column);
    if (text === null) continue;
    const { use } = vocabulary.read([text], null);
    if (use !== null && vocabulary.isValue(use)) recognised += 1;
    if (recognised >= Math.max(2, vocabulary.fewest)) return true;
  }
  return false;
}

const unevenBlanks = /\s\s|[^\S ]/;

function headingOf(path: readonly string[]): string {
  const heading = path.join(" ");
  return unevenBlanks.test(heading) ? heading.replace(/\s+/g, " ") : heading;
}

function columnsOf(
  words: HeadingTexts,
  { top, bottom, year }: { readonly top: number; readonly bottom: number; readonly year: number | null },
  vocabulary: Vocabulary,
): ColumnUse[] {
  const columns: ColumnUse[] = [];
  for (let index = 0; index < words.width; index += 1) {
    const path = stackAt(words, top, bottom, index);
    const heading = headingOf(path);
    const read = path.length > 0 ? vocabulary.read(path, year) : null;
    const { use = null, personal = false, question = null, otherYear = null, year: named = null } = read ?? {};
    columns.push({ index, heading, use, personal, question, otherYear, year: named });
  }
  return columns;
}
