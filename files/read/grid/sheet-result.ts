import { formatBlock, type Block } from "../../../core/address.ts";
import type { Table } from "../../../core/table.ts";
import type { SheetLook } from "../sheet-look.ts";
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
  const height = grid.values.length;
  const bounds = boundsOf(height, grid.width);
  return {
    name,
    sheet: name,
    address: bounds ? formatBlock(bounds) : "A1",
    rows: grid.values,
    formats: column(grid, grid.formats, styles, (style) => style.format, budget),
    formulas: grid.formulas,
    fonts: column(grid, grid.fonts, styles, (style) => style.font, budget),
    merges: clipMerges(frame.merges, bounds),
    hiddenRows: clipRuns(frame.rows, height).flatMap(({ from, to, hidden }) => (hidden ? count(from, to) : [])),
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
  const height = grid.values.length + margin.rows;
  const width = grid.width + margin.columns;
  const { defaultWidth, defaultHeight, frozen, showsGrid } = frame;
  return {
    sheet: name,
    hidden,
    showsGrid,
    ...(defaultWidth !== undefined && { defaultWidth }),
    ...(defaultHeight !== undefined && { defaultHeight }),
    columns: clipRuns(frame.columns, width),
    rows: clipRuns(frame.rows, height),
    frozen: { rows: Math.min(frozen.rows, height), columns: Math.min(frozen.columns, width) },
    merges: clipMerges(frame.merges, boundsOf(height, width)),
    ...(frame.arrays.length > 0 && { arrays: frame.arrays }),
    styles,
    cells: clipPatterns(grid.styles.slice(0, height), width),
  };
}

function boundsOf(height: number, width: number): Block | null {
  return height > 0 && width > 0 ? { top: 0, left: 0, bottom: height - 1, right: width - 1 } : null;
}

function clipMerges(merges: readonly Block[], bounds: Block | null): string[] {
  if (!bounds) return [];
  return merges
    .filter(({ top, left }) => top <= bounds.bottom && left <= bounds.right)
    .map((merge) => ({
      ...merge,
      bottom: Math.min(merge.bottom, bounds.bottom),
      right: Math.min(merge.right, bounds.right),
    }))
    .filter(({ top, left, bottom, right }) => top < bottom || left < right)
    .map(formatBlock);
}

function clipPatterns(rows: readonly number[][], width: number): readonly (readonly number[])[] {
  const clipped = new Map<number[], number[]>();
  return rows.map((row) => {
    if (row.length <= width) return row;
    const known = clipped.get(row) ?? row.slice(0, width);
    clipped.set(row, known);
    return known;
  });
}

/** One fact of every filled cell by its style; rows of one pattern and length share their array. */
function column(
  grid: SheetGrid,
  exceptions: Exceptions,
  styles: readonly CellStyle[],
  factOf: (style: CellStyle) => string | null,
  budget: ReadingBudget,
): readonly (readonly (string | null)[])[] {
  const facts = styles.map(factOf);
  const known = new Map<readonly number[], Map<number, (string | null)[]>>();
  return grid.values.map(({ length }, row) => {
    const pattern = grid.styles[row] ?? plainRow;
    const byLength = known.get(pattern) ?? new Map<number, (string | null)[]>();
    known.set(pattern, byLength);
    let shared = byLength.get(length);
    if (!shared) {
      shared = Array.from({ length }, (_, index) => facts[pattern[index] ?? 0] ?? null);
      budget.spendLetters(shared.reduce((sum, fact) => sum + (fact?.length ?? 0), 0));
      byLength.set(length, shared);
    }
    const own = exceptions.get(row);
    return own ? shared.map((fact, index) => own.get(index) ?? fact) : shared;
  });
}

const plainRow: readonly number[] = [];

function count(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
