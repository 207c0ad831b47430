import type { ReadingOptions } from "../sheet/area-sheet.ts";
import { findHeader, type Header } from "../sheet/header/header.ts";
import type { SearchedTable } from "../sheet/header/layout.ts";
import type { Vocabulary } from "../sheet/header/vocabulary.ts";
import type { Table } from "../table.ts";

/** Beyond this many rows below its header a table has no other header that could be the better one. */
const nearby = 4;

/** A table of the user's with what each kind of sheet of figures finds in it. */
export interface FigureTable {
  readonly table: Table;
  readonly selection: Header | null;
  readonly evaluation: Header | null;
}

/** Looks for the headers of both kinds, once in each table. */
export function searchFigures(
  tables: readonly Table[],
  vocabularies: Readonly<Record<"selection" | "evaluation", Vocabulary>>,
  options: Partial<Record<"selection" | "evaluation", ReadingOptions>> = {},
): readonly FigureTable[] {
  return tables.map((table) => ({
    table,
    selection: findHeader(table, vocabularies.selection, options.selection),
    evaluation: findHeader(table, vocabularies.evaluation, options.evaluation),
  }));
}

/**
 * The tables as those of one kind: a selection sheet is never taken for an evaluation sheet, nor the reverse. What says as
 * much of both is a selection sheet.
 */
export function asKind(kind: "selection" | "evaluation", tables: readonly FigureTable[]): readonly SearchedTable[] {
  const other = kind === "selection" ? "evaluation" : "selection";
  return tables.map((one) => {
    const header = one[kind];
    const theirs = one[other];
    if (!header || !theirs || theirs.top > header.bottom + nearby) return { table: one.table, header };
    const isOther = kind === "selection" ? theirs.taken > header.taken : theirs.taken >= header.taken;
    return { table: one.table, header: isOther ? null : header };
  });
}
