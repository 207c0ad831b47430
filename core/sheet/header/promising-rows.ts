import { foldText } from "../../register/fold.ts";
import type { Table } from "../../table.ts";
import { repairedText } from "../cells/read-text.ts";
import { deepestHeader } from "./heading-texts.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Fewer texts than this are all read. */
const mostTexts = 2000;
/** Enough columns of a row to see whether it is one of headings. */
const columnsWeighed = 40;
/** The last row of a header may hold units or parts only, below the row that tells most. */
const rowsBelow = 2;

/**
 * The rows in which the header of a table may end, the likeliest first, where the table is too full of texts to read them
 * all; null where it is not. Rows are weighed by the single words that their first columns have of headings.
 */
export function promisingRows(table: Table, { hints }: Vocabulary): readonly number[] | null {
  const rows = table.rows.slice(0, deepestHeader);
  if (rows.reduce((sum, row) => sum + row.length, 0) <= mostTexts) return null;
  const texts = rows.reduce((sum, row) => sum + row.filter((cell) => typeof cell === "string").length, 0);
  if (texts <= mostTexts) return null;
  const weights = wordsOfRows(table).map((cells, row) => ({ row, weight: weightOf(cells, hints) }));
  const likeliest = weights.sort((a, b) => b.weight - a.weight || a.row - b.row);
  const ends = new Set<number>();
  for (const { row } of likeliest)
    for (let end = row; end <= row + rowsBelow && end < rows.length; end += 1) ends.add(end);
  return [...ends];
}

/** How many columns a row may head: cells whose words hint at uses, those with the same such words once. */
function weightOf(cells: CellWords, hints: Vocabulary["hints"]): number {
  const said = new Set<string>();
  const uses = new Set<string>();
  for (const words of cells) {
    const telling = words.filter((word) => hints.has(word));
    if (telling.length > 0) said.add(telling.join(" "));
    for (const word of telling) for (const use of hints.get(word) ?? []) uses.add(use);
  }
  return Math.min(said.size, uses.size);
}

/** A year heads the column of a ledger. */
const year = /^(?:19|20)\d\d$/;

/** The words of a text that hint at uses, each text split once; "" where it has none. */
export function tellingWords({ hints }: Vocabulary): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const words = foldText(text).split(between);
    const telling = words
      .filter((word) => hints.has(word) || year.test(word))
      .map((word) => ` ${word}`)
      .join("");
    known.set(text, telling);
    return telling;
  };
}

type CellWords = readonly (readonly string[])[];
const known = new WeakMap<Table, readonly CellWords[]>();
const between = /[\s.,;:()/-]+/;

/** The words of the first cells of each row, split once for all kinds of sheet: splitting takes half of the search. */
function wordsOfRows(table: Table): readonly CellWords[] {
  const found = known.get(table);
  if (found) return found;
  const rows = table.rows.slice(0, deepestHeader).map((cells, row) =>
    cells.slice(0, columnsWeighed).flatMap((cell, column) => {
      if (typeof cell !== "string") return [];
      return [foldText(repairedText(cell, table.fonts?.[row]?.[column]) ?? cell).split(between)];
    }),
  );
  known.set(table, rows);
  return rows;
}
