import { formatBlock, type Block } from "../../../core/address.ts";
import { mostRowsAbove, type Cell, type Table } from "../../../core/table.ts";
import type { RowLook, SheetLook } from "../sheet-look.ts";
import type { CellStyle } from "./cell-style.ts";
import type { ReadingBudget } from "./reading-budget.ts";
import { clipRuns, type SheetFrame } from "./sheet-frame.ts";
import type { Exceptions, SheetGrid } from "./sheet-grid.ts";

/** The tab of a sheet. */
export interface SheetTab {
  readonly name: string;
  readonly hidden: boolean;
}

/** Rows and columns beyond the content whose look is kept: ruled lines still to be filled in. */
const margin = { rows: 200, columns: 30 };

/** The sheet as the calculation reads it, from A1 to its last filled cell. */
export function tableOf(
  { name, hidden }: SheetTab,
  grid: SheetGrid,
  frame: SheetFrame,
  styles: readonly CellStyle[],
  budget: ReadingBudget,
): Table {
  const top = grid.first > mostRowsAbove ? grid.first : 0;
  const height = grid.last + 1;
  const bounds = boundsOf(top, height, grid.width);
  const isFilled = (row: number) => grid.values.has(row);
  return {
    name,
    sheet: name,
    address: bounds ? formatBlock(bounds) : "A1",
    rows: placed(grid.values, top, Array<readonly Cell[]>(Math.max(0, height - top)).fill(none)),
    formats: placed(
      column(grid, grid.formats, styles, (style) => style.format, budget),
      top,
      [],
    ),
    formulas: placed(grid.formulas, top, []),
    fonts: placed(
      column(grid, grid.fonts, styles, (style) => style.font, budget),
      top,
      [],
    ),
    merges: clipMerges(frame.merges, bounds),
    hiddenRows: clipRuns(frame.rows, height)
      .flatMap(({ from, to, hidden }) => (hidden ? rowsOfRun(Math.max(from, top), to, isFilled) : []))
      .map((row) => row - top),
    hiddenColumns: clipRuns(frame.columns, grid.width).flatMap(({ from, to, hidden }) =>
      hidden ? count(from, to) : [],
    ),
    hidden,
  };
}

/** The sheet as it looked, a little beyond its content. */
export function lookOf(
  { name, hidden }: SheetTab,
  grid: SheetGrid,
  frame: SheetFrame,
  styles: SheetLook["styles"],
): SheetLook {
  const height = grid.last + 1 + margin.rows;
  const width = grid.width + margin.columns;
  const { defaultWidth, defaultHeight, frozen, showsGrid } = frame;
  return {
    sheet: name,
    hidden,
    showsGrid,
    ...(defaultWidth !== undefined && { defaultWidth }),
    ...(defaultHeight !== undefined && { defaultHeight }),
    columns: clipRuns(frame.columns, width),
    rows: clipRuns(frame.rows, height).flatMap((run) => parted(run, (row) => grid.values.has(row))),
    frozen: { rows: Math.min(frozen.rows, height), columns: Math.min(frozen.columns, width) },
    merges: clipMerges(frame.merges, boundsOf(0, height, width)),
    ...(frame.arrays.length > 0 && { arrays: frame.arrays }),
    styles,
    cells: clipPatterns(grid.styles, height, width),
  };
}

/** Stands for every row without content: what is empty costs nothing however far it reaches. */
const none: readonly Cell[] = [];

/** Lays rows where they belong, counted from `top` on. */
function placed<Row>(rows: ReadonlyMap<number, Row>, top: number, into: Row[]): Row[] {
  for (const [row, cells] of rows) into[row - top] = cells;
  return into;
}

/** A run of more rows says nothing of those among them that are empty. */
const longestRun = 5_000;

function rowsOfRun(from: number, to: number, isFilled: (row: number) => boolean): number[] {
  const rows = count(from, to);
  return rows.length > longestRun ? rows.filter(isFilled) : rows;
}

/** A long run in pieces around the rows that hold something. */
function parted(run: RowLook, isFilled: (row: number) => boolean): readonly RowLook[] {
  if (run.to - run.from < longestRun) return [run];
  const pieces: RowLook[] = [];
  for (const row of rowsOfRun(run.from, run.to, isFilled)) {
    const last = pieces.at(-1);
    if (last?.to === row - 1) pieces[pieces.length - 1] = { ...last, to: row };
    else pieces.push({ ...run, from: row, to: row });
  }
  return pieces;
}

function boundsOf(top: number, height: number, width: number): Block | null {
  return height > top && width > 0 ? { top, left: 0, bottom: height - 1, right: width - 1 } : null;
}

function clipMerges(merges: readonly Block[], bounds: Block | null): string[] {
  if (!bounds) return [];
  return merges
    .filter(({ top, left, bottom }) => top <= bounds.bottom && bottom >= bounds.top && left <= bounds.right)
    .map((merge) => ({
      ...merge,
      bottom: Math.min(merge.bottom, bounds.bottom),
      right: Math.min(merge.right, bounds.right),
    }))
    .filter(({ top, left, bottom, right }) => top < bottom || left < right)
    .map(formatBlock);
}

function clipPatterns(
  rows: ReadonlyMap<number, readonly number[]>,
  height: number,
  width: number,
): readonly (readonly number[])[] {
  const clipped = new Map<readonly number[], readonly number[]>();
  const kept: (readonly number[])[] = [];
  for (const [row, pattern] of rows) {
    // Where looks go on below, the room for them does as well.
    if (row >= height) kept[height - 1] ??= [0];
    if (row >= height) continue;
    const known = clipped.get(pattern) ?? (pattern.length <= width ? pattern : pattern.slice(0, width));
    clipped.set(pattern, known);
    kept[row] = known;
  }
  return kept;
}

/** One fact of every filled cell by its style, where a row has any; rows of one pattern and length share their array. */
function column(
  grid: SheetGrid,
  exceptions: Exceptions,
  styles: readonly CellStyle[],
  factOf: (style: CellStyle) => string | null,
  budget: ReadingBudget,
): ReadonlyMap<number, readonly (string | null)[]> {
  const factsOfStyles = styles.map(factOf);
  const known = new Map<readonly number[], Map<number, (string | null)[]>>();
  const rows = new Map<number, readonly (string | null)[]>();
  for (const [row, { length }] of grid.values) {
    const pattern = grid.styles.get(row) ?? plainRow;
    const byLength = known.get(pattern) ?? new Map<number, (string | null)[]>();
    known.set(pattern, byLength);
    let shared = byLength.get(length);
    if (!shared) {
      shared = Array.from({ length }, (_, index) => factsOfStyles[pattern[index] ?? 0] ?? null);
      budget.spendLetters(shared.reduce((sum, fact) => sum + (fact?.length ?? 0), 0));
      if (shared.every((fact) => fact === null)) shared = [];
      byLength.set(length, shared);
    }
    const own = exceptions.get(row);
    const facts = own ? Array.from({ length }, (_, index) => own.get(index) ?? shared[index] ?? null) : shared;
    if (facts.length > 0) rows.set(row, facts);
  }
  return rows;
}

const plainRow: readonly number[] = [];

function count(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
