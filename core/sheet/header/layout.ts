import { originOf, type Table } from "../../table.ts";
import { headerAt, spanOfMerges, type Header } from "./header.ts";
import type { Candidate, ColumnUse, ReadingOptions } from "../area-sheet.ts";
import { statementOf } from "./stated-columns.ts";
import { namesYear, type Vocabulary } from "./vocabulary.ts";

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
  const stated = nearest && statedHeader(nearest, vocabulary, options);
  return { layout: stated && nearest ? { table: nearest, header: stated } : best, nearest, candidates };
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
function statedHeader(table: Table, vocabulary: Vocabulary, options: ReadingOptions): Header | null {
  const { headerRow } = statementOf(table, options);
  if (headerRow === undefined) return null;
  const top = headerRow - 1 - originOf(table).top;
  if (top < 0 || top >= table.rows.length) return null;
  let best = headerAt(table, { top, bottom: top }, vocabulary, options);
  for (let bottom = top + 1; bottom < top + 4 && bottom < table.rows.length; bottom += 1) {
    const header = headerAt(table, { top, bottom }, vocabulary, options);
    if (header.values > best.values) best = header;
  }
  const { bottom } = spanOfMerges(table, top, best.bottom);
  return bottom > best.bottom ? headerAt(table, { top, bottom }, vocabulary, options) : best;
}

/** The columns once more with the year of the sheet: those of another year are no longer read. */
export function inYear(
  { table, header }: Layout,
  year: number | null,
  vocabulary: Vocabulary,
  options: ReadingOptions,
): Layout {
  const isOfYear = header.columns.some(({ heading }) => namesYear(heading));
  const { columns } = isOfYear ? headerAt(table, { ...header, year }, vocabulary, options) : header;
  return { table, header: { ...header, columns: oneColumnAYear(columns, vocabulary) } };
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
