import { formatBlock, parseAddress, type Block } from "../../../core/address.ts";
import type { Cell, CellPlace } from "../../../core/table.ts";
import { formulaOf, plainCell } from "./cells.ts";
import { inTurns, packed } from "./request-context.ts";

/** A block is written by one step of Excel's, whole or not at all; it grows no larger than this. */
const mostCells = 20_000;
const bytesOfCell = 80;
/** What a step weighs besides its cells: a sheet may be written in many small ones. */
const bytesOfStep = 400;

/** Cells of one sheet within one block. */
export interface Box<Placed extends CellPlace = CellPlace> {
  readonly sheet: string;
  readonly block: Block;
  readonly cells: readonly Placed[];
}

/** A box of which Excel was asked. */
export interface AskedBox<Placed extends CellPlace = CellPlace> extends Box<Placed> {
  readonly home: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** What stands in a cell. */
export interface StandingCell {
  readonly value: Cell;
  readonly formula: string | null;
}

/** Sheet by sheet; a sheet with cells far apart is cut below a row. */
export function boxesOf<Placed extends CellPlace>(cells: readonly Placed[]): Box<Placed>[] {
  const sheets = new Map<string, Placed[]>();
  for (const cell of cells) {
    const own = sheets.get(cell.sheet);
    if (own) own.push(cell);
    else sheets.set(cell.sheet, [cell]);
  }
  return [...sheets].flatMap(([sheet, own]) => {
    const placed = own
      .map((cell) => ({ cell, ...parseAddress(cell.address) }))
      .sort((a, b) => a.row - b.row || a.column - b.column);
    const boxes: { sheet: string; block: Block; cells: Placed[] }[] = [];
    for (const { cell, row, column } of placed) {
      const last = boxes.at(-1);
      const grown = last && {
        top: last.block.top,
        bottom: row,
        left: Math.min(last.block.left, column),
        right: Math.max(last.block.right, column),
      };
      if (last && grown && cellsIn(grown) <= mostCells) {
        last.block = grown;
        last.cells.push(cell);
      } else boxes.push({ sheet, block: { top: row, bottom: row, left: column, right: column }, cells: [cell] });
    }
    return boxes;
  });
}

/** The cells alone, without those between them: one below the other in one block. */
export function runsOf<Placed extends CellPlace>({ sheet, cells }: Box<Placed>): Box<Placed>[] {
  const placed = cells
    .map((cell) => ({ cell, ...parseAddress(cell.address) }))
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { sheet: string; block: Block; cells: Placed[] }[] = [];
  for (const { cell, row, column } of placed) {
    const last = runs.at(-1);
    if (last?.block.left === column && last.block.bottom + 1 === row) {
      last.block = { ...last.block, bottom: row };
      last.cells.push(cell);
    } else runs.push({ sheet, block: { top: row, bottom: row, left: column, right: column }, cells: [cell] });
  }
  return runs;
}

/** Asks what stands in the boxes, in as few requests as their sizes allow. */
export async function askBoxes<Own extends Box>(
  context: Excel.RequestContext,
  boxes: readonly Own[],
  wanted = "values,valueTypes,formulas",
  ofSheet?: string,
): Promise<readonly (Own & AskedBox)[]> {
  const asked = boxes.map((box) => {
    const home = context.workbook.worksheets.getItemOrNullObject(box.sheet);
    return { ...box, home, range: home.getRange(formatBlock(box.block)) };
  });
  await inGroups(context, asked, ({ home, range }) => {
    if (ofSheet !== undefined) home.load(ofSheet);
    range.load(wanted);
  });
  return asked;
}

/** One step for each box, in as few requests as their sizes allow. */
export function inGroups<Own extends Box>(
  context: Excel.RequestContext,
  boxes: readonly Own[],
  act: (box: Own) => void,
): Promise<void> {
  return inTurns(context, groupsOf(boxes, act));
}

/** The same as pieces of work, a request each. */
export function groupsOf<Own extends Box>(boxes: readonly Own[], act: (box: Own) => void): readonly (() => void)[] {
  return packed(boxes, bytesOf).map((group) => () => group.forEach(act));
}

/** Undefined when the sheet is gone. */
export function standingAt(box: AskedBox, place: CellPlace): StandingCell | undefined {
  if (box.home.isNullObject) return undefined;
  const { range } = box;
  const value = itemAt(box, place, range.values as unknown[][]);
  const formula = formulaOf(itemAt(box, place, range.formulas as unknown[][]), value);
  return { value: plainCell(value, itemAt(box, place, range.valueTypes), formula !== null), formula };
}

export function itemAt<Item>(
  { block }: Box,
  { address }: CellPlace,
  grid: readonly (readonly Item[])[],
): Item | undefined {
  const { row, column } = parseAddress(address);
  return grid[row - block.top]?.[column - block.left];
}

/** The block as Excel takes it: null leaves a cell as it is. */
export function gridOf<Placed extends CellPlace, Item>(
  { block }: Box,
  cells: readonly Placed[],
  itemOf: (cell: Placed) => Item | null,
): (Item | null)[][] {
  const { top, left, bottom, right } = block;
  const grid: (Item | null)[][] = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => null),
  );
  for (const cell of cells) {
    const { row, column } = parseAddress(cell.address);
    const line = grid[row - top];
    if (line) line[column - left] = itemOf(cell);
  }
  return grid;
}

export function rangeOf(context: Excel.RequestContext, { sheet, block }: Box): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(formatBlock(block));
}

const cellsIn = ({ top, left, bottom, right }: Block) => (bottom - top + 1) * (right - left + 1);
const bytesOf = ({ block }: Box) => bytesOfStep + cellsIn(block) * bytesOfCell;
