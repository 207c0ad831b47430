import { formatBlock, parseAddress, type Block, type Cell, type CellPlace, type Change } from "../../core/index.ts";
import { excelCell, formulaOf, isSameCell, plainCell } from "./excel-cells.ts";
import { inTurns, packed } from "./request-context.ts";
import type { ChangeOutcome } from "./workbook.ts";

/** A block is written by one step of Excel's, whole or not at all; it grows no larger than this. */
const mostCells = 20_000;
const bytesOfCell = 80;

/** Changes of one sheet within one block. */
interface Box {
  readonly sheet: string;
  readonly block: Block;
  readonly changes: readonly Change[];
}

interface AskedBox extends Box {
  readonly home: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** What is to be written to a box, and what it would be put back to. */
export interface DueBox extends Box {
  readonly due: readonly (Change & { readonly formula: string | null })[];
}

/** Looks at the cells: which still hold what the user was shown. */
export async function dueChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<{ readonly boxes: readonly DueBox[]; readonly outdated: readonly CellPlace[] }> {
  const asked = boxesOf(changes).map((box) => askedBox(context, box));
  await load(context, asked);
  const outdated: CellPlace[] = [];
  const boxes = asked.map((box): DueBox => {
    const due = box.changes.flatMap((change) => {
      const now = box.home.isNullObject ? undefined : cellAt(box, change);
      if (now && isSameCell(now.value, change.before)) return [{ ...change, formula: now.formula }];
      outdated.push({ sheet: change.sheet, address: change.address });
      return [];
    });
    return { ...box, due };
  });
  return { boxes: boxes.filter(({ due }) => due.length > 0), outdated };
}

export async function writeChanges(context: Excel.RequestContext, boxes: readonly DueBox[]): Promise<void> {
  await inTurns(
    context,
    packed(boxes, bytesOf).map((group) => () => {
      for (const box of group) put(context, box, ({ after }) => excelCell(after));
    }),
  );
}

/**
 * After a request that failed: Excel may have written all, nothing or a part of it. A part is taken back, so that the
 * cells are as before or as intended.
 *
 * @returns whether all is written
 */
export async function settleChanges(context: Excel.RequestContext, boxes: readonly DueBox[]): Promise<boolean> {
  const asked = boxes.map((box) => ({ ...askedBox(context, box), due: box.due }));
  await load(context, asked);
  const isWritten = (box: (typeof asked)[number]) =>
    !box.home.isNullObject && box.due.every((change) => isSameCell(cellAt(box, change).value, change.after));
  if (asked.every(isWritten)) return true;
  const half = asked.filter(isWritten);
  if (half.length > 0) {
    await inTurns(
      context,
      packed(half, bytesOf).map((group) => () => {
        for (const box of group)
          put(context, box, ({ before, formula }) => (formula === null ? excelCell(before) : `=${formula}`));
      }),
    );
  }
  return false;
}

export function outcomeOf(boxes: readonly DueBox[], outdated: readonly CellPlace[]): ChangeOutcome {
  return { applied: boxes.reduce((sum, { due }) => sum + due.length, 0), outdated };
}

/** Sheet by sheet; a sheet with changes far apart is cut below a row. */
function boxesOf(changes: readonly Change[]): Box[] {
  const sheets = new Map<string, Change[]>();
  for (const change of changes) sheets.set(change.sheet, [...(sheets.get(change.sheet) ?? []), change]);
  return [...sheets].flatMap(([sheet, own]) => {
    const placed = own
      .map((change) => ({ change, ...parseAddress(change.address) }))
      .sort((a, b) => a.row - b.row || a.column - b.column);
    const boxes: { sheet: string; block: Block; changes: Change[] }[] = [];
    for (const { change, row, column } of placed) {
      const last = boxes.at(-1);
      const grown = last && {
        top: last.block.top,
        bottom: row,
        left: Math.min(last.block.left, column),
        right: Math.max(last.block.right, column),
      };
      if (last && grown && cellsIn(grown) <= mostCells) {
        last.block = grown;
        last.changes.push(change);
      } else boxes.push({ sheet, block: { top: row, bottom: row, left: column, right: column }, changes: [change] });
    }
    return boxes;
  });
}

function askedBox(context: Excel.RequestContext, box: Box): AskedBox {
  const home = context.workbook.worksheets.getItemOrNullObject(box.sheet);
  return { ...box, home, range: home.getRange(formatBlock(box.block)) };
}

function load(context: Excel.RequestContext, boxes: readonly AskedBox[]): Promise<void> {
  return inTurns(
    context,
    packed(boxes, bytesOf).map((group) => () => {
      for (const { range } of group) range.load("values,valueTypes,formulas");
    }),
  );
}

function put(
  context: Excel.RequestContext,
  { sheet, block, due }: DueBox,
  valueOf: (change: DueBox["due"][number]) => string | number | boolean,
): void {
  const { top, left, bottom, right } = block;
  // Null leaves a cell as it is.
  const values: (string | number | boolean | null)[][] = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => null),
  );
  for (const change of due) {
    const { row, column } = parseAddress(change.address);
    const line = values[row - top];
    if (line) line[column - left] = valueOf(change);
  }
  context.workbook.worksheets.getItem(sheet).getRange(formatBlock(block)).values = values;
}

function cellAt(
  { block, range }: AskedBox,
  { address }: CellPlace,
): { readonly value: Cell; readonly formula: string | null } {
  const { row, column } = parseAddress(address);
  const [y, x] = [row - block.top, column - block.left];
  const value = (range.values as unknown[][])[y]?.[x];
  const formula = formulaOf((range.formulas as unknown[][])[y]?.[x], value);
  return { value: plainCell(value, range.valueTypes[y]?.[x], formula !== null), formula };
}

const cellsIn = ({ top, left, bottom, right }: Block) => (bottom - top + 1) * (right - left + 1);
const bytesOf = ({ block }: Box) => cellsIn(block) * bytesOfCell;
