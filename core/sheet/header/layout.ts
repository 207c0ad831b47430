import { parseAddress } from "../../address.ts";
import { originOf, type Table } from "../../table.ts";
import { headerAt, spanOfMerges, type Header } from "./header.ts";
import type { Candidate, ColumnUse, ReadingOptions } from "../area-sheet.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A table with the header that was found in it or stated for it. */
export interface Layout {
  readonly table: Table;
  readonly header: Header;
}

/** A table of the user's, with the header that was found in it for one kind of sheet. */
export interface SearchedTable {
  readonly table: Table;
  /** Null where it has none, or is another kind of sheet more clearly. */
  readonly header: Header | null;
}

/** The table to read: the visible sheet with the best header, unless the user named another. */
export function chooseLayout(
  searched: readonly SearchedTable[],
  vocabulary: Vocabulary,
  options: ReadingOptions,
): { readonly layout: Layout | null; readonly nearest: Table | null; readonly candidates: readonly Candidate[] } {
  const tables = searched.map(({ table }) => table);
  const layouts = searched.flatMap(({ table, header }): Layout[] => (header ? [{ table, header }] : []));
  const candidates = layouts.map(({ table, header }) => ({
    sheet: table.sheet,
    hidden: table.hidden ?? false,
    headerTop: header.top,
    headerBottom: header.bottom,
    criteria: header.values,
  }));
  const named = options.sheet === undefined ? undefined : tables.find(({ sheet }) => sheet === options.sheet);
  const best = named ? (layouts.find(({ table }) => table === named) ?? null) : strongest(layouts);
  const nearest = named ?? best?.table ?? tables.find(({ hidden }) => !hidden) ?? tables[0] ?? null;
  const stated =
    nearest && options.headerRow !== undefined ? statedHeader(nearest, vocabulary, options.headerRow) : null;
  const layout = stated && nearest ? { table: nearest, header: stated } : best;
  return { layout: layout && withStatedColumns(layout, options), nearest, candidates };
}

function strongest(layouts: readonly Layout[]): Layout | null {
  let best: Layout | null = null;
  for (const layout of layouts) {
    if (layout.table.hidden) continue;
    if (best === null || strength(layout) > strength(best)) best = layout;
  }
  return best;
}

function strength({ header }: Layout): number {
  return header.values * 2 + (header.hasName ? 1 : 0);
}

/** The header whose first row the user stated, as tall as it reads best. */
function statedHeader(table: Table, vocabulary: Vocabulary, headerRow: number): Header | null {
  const top = headerRow - 1 - originOf(table).top;
  if (top < 0 || top >= table.rows.length) return null;
  let best = headerAt(table, { top, bottom: top }, vocabulary);
  for (let bottom = top + 1; bottom < top + 4 && bottom < table.rows.length; bottom += 1) {
    const header = headerAt(table, { top, bottom }, vocabulary);
    if (header.values > best.values) best = header;
  }
  const { bottom } = spanOfMerges(table, top, best.bottom);
  return bottom > best.bottom ? headerAt(table, { top, bottom }, vocabulary) : best;
}

/** The columns once more with the year of the sheet: those of another year are no longer read. */
export function inYear(
  { table, header }: Layout,
  year: number | null,
  vocabulary: Vocabulary,
  options: ReadingOptions,
): Layout {
  const { columns } = headerAt(table, { ...header, year }, vocabulary);
  return withStatedColumns({ table, header: { ...header, columns: oneColumnAYear(columns, vocabulary) } }, options);
}

/** Figures of two years for one criterion: which are meant is asked. */
function oneColumnAYear(columns: readonly ColumnUse[], vocabulary: Vocabulary): readonly ColumnUse[] {
  const years = new Map<string, Set<number | null>>();
  for (const { use, year = null } of columns)
    if (use !== null && vocabulary.isValue(use)) years.set(use, (years.get(use) ?? new Set()).add(year));
  const isDouble = ({ use }: ColumnUse) => use !== null && (years.get(use)?.size ?? 0) > 1;
  return columns.map((column) =>
    isDouble(column) ? { ...column, use: null, question: { among: [column.use ?? ""], why: twoYears } } : column,
  );
}

const twoYears = { vi: "Bảng có số liệu của hai năm.", en: "The sheet has figures of two years." };

/** A column stated by hand takes the use away from the column that had it. */
function withStatedColumns({ table, header }: Layout, { columns = {}, unread: letters = [] }: ReadingOptions): Layout {
  const stated = Object.entries(columns);
  if (stated.length === 0 && letters.length === 0) return { table, header };
  const { left } = originOf(table);
  const unread = new Set(letters.map((letter) => parseAddress(`${letter}1`).column - left));
  const uses = new Map<number, string>();
  const taken = new Set(stated.map(([use]) => use));
  for (const [use, letter] of stated) {
    if (letter !== null) uses.set(parseAddress(`${letter}1`).column - left, use);
  }
  const corrected: ColumnUse[] = header.columns.map((column) => {
    const use = uses.get(column.index);
    if (use !== undefined) return { ...column, use, question: null, otherYear: null, isStated: true };
    if (unread.has(column.index)) return { ...column, use: null, question: null, otherYear: null, isStated: true };
    return column.use !== null && taken.has(column.use) ? { ...column, use: null } : column;
  });
  return { table, header: { ...header, columns: corrected, hasName: corrected.some(({ use }) => use === "name") } };
}
