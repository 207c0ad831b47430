import { formatBlock } from "../address.ts";
import type { Language, Sentence } from "../sentence.ts";
import type { Cell, Table } from "../table.ts";

/** A table of the report: a title, headings, and rows below them. */
export function reportTable(
  title: Sentence,
  headings: readonly Sentence[],
  rows: readonly (readonly Cell[])[],
  language: Language,
): Table {
  const all: (readonly Cell[])[] = [[title[language]], headings.map((heading) => heading[language]), ...rows];
  const right = Math.max(0, ...all.map((row) => row.length - 1));
  const address = formatBlock({ top: 0, left: 0, bottom: all.length - 1, right });
  return { name: title[language], sheet: title[language], address, rows: all };
}
