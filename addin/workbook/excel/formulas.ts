import { formatAddress, formatBlock, parseAddress, type Block } from "../../../core/address.ts";
import type { CellPlace } from "../../../core/table.ts";
import {
  askBoxes,
  boxesOf,
  gridOf,
  inGroups,
  itemAt,
  rangeOf,
  standingAt,
  type AskedBox,
  type Box,
  type StandingCell,
} from "./boxes.ts";
import { excelCell } from "./cells.ts";
import { namingProtected } from "./locks.ts";
import { spillsOf } from "./spills.ts";
import { runAsOneUndo, runInExcel } from "./request-context.ts";
import { isUnchanged, isBusy, isSameFormula, isSameCell } from "../seen-cell.ts";
import { settled } from "./settled.ts";
import type { CellFormulas, ChangeOutcome, FormulaEntry, SeenCell } from "../workbook.ts";

/** What a cell is to hold, and what it would be put back to. */
interface CellWrite extends CellPlace {
  readonly before: StandingCell & { readonly format: string };
  readonly after: StandingCell;
  /** Null keeps the number format. */
  readonly format: string | null;
}

interface DueBox extends Box<CellWrite> {
  readonly due: readonly CellWrite[];
}

const asked = "values,valueTypes,formulas,numberFormat";
const textFormat = "@";
const plainFormat = "General";

/** The formulas of the workbook open in Excel. */
export class ExcelFormulas implements CellFormulas {
  /** @param writing marks what happens meanwhile as our own doing */
  constructor(private readonly writing: <T>(work: () => Promise<T>) => Promise<T>) {}

  activeCell(): Promise<CellPlace | null> {
    return runInExcel(async (context) => {
      const cell = context.workbook.getActiveCell();
      const home = context.workbook.worksheets.getActiveWorksheet();
      cell.load("address");
      home.load("name");
      await context.sync();
      return { sheet: home.name, address: cell.address.slice(cell.address.lastIndexOf("!") + 1) };
    });
  }

  async spills(cells: readonly CellPlace[]): Promise<readonly (string | null)[]> {
    if (cells.length === 0) return [];
    const blocks = await runInExcel((context) => spillsOf(context, cells));
    return blocks.map((block) => block && formatBlock(block));
  }

  enter(entries: readonly FormulaEntry[]): Promise<ChangeOutcome> {
    return this.written(async (context) => {
      const { due, outdated } = await dueEntries(context, entries);
      const writes = due.flatMap(({ writes: own }) => own);
      await write(context, writes);
      return { applied: due.length, outdated };
    });
  }

  keepValues(formulas: readonly SeenCell[]): Promise<ChangeOutcome> {
    return this.written(async (context) => {
      const { writes, outdated } = await dueValues(context, formulas);
      await write(context, writes);
      return { applied: writes.length, outdated };
    });
  }

  /** One step of undo; a sheet that is protected is named. */
  private written(work: (context: Excel.RequestContext) => Promise<ChangeOutcome>): Promise<ChangeOutcome> {
    return this.writing(async () => {
      try {
        return await runAsOneUndo(work);
      } catch (error) {
        throw await namingProtected(error);
      }
    });
  }
}

async function dueEntries(context: Excel.RequestContext, entries: readonly FormulaEntry[]) {
  const seen = entries.flatMap(({ cell, emptied = [] }) => [cell, ...emptied]);
  const find = finder(await askBoxes(context, boxesOf(seen), asked));
  const outdated: CellPlace[] = [];
  const due = entries.flatMap(({ cell, formula, format, emptied = [] }) => {
    const all = [cell, ...emptied];
    const standing = all.map((one) => find(one));
    const changed = all.filter((one, index) => !isUnchanged(standing[index], one));
    if (changed.length > 0) {
      outdated.push(...changed.map(placeOf));
      return [];
    }
    const writes = all.flatMap((one, index): CellWrite[] => {
      const before = standing[index];
      if (!before) return [];
      if (index > 0) return [{ ...placeOf(one), before, after: { value: null, formula: null }, format: null }];
      // In a cell of texts a formula would be one, too.
      const needed = format ?? (before.format === textFormat ? plainFormat : null);
      return [{ ...placeOf(one), before, after: { value: null, formula }, format: needed }];
    });
    return [{ writes }];
  });
  return { due, outdated };
}

async function dueValues(context: Excel.RequestContext, formulas: readonly SeenCell[]) {
  const blocks = await spillsOf(context, formulas);
  const filled = formulas.map((seen, index) => cellsOf(seen, blocks[index] ?? null));
  const find = finder(await askBoxes(context, boxesOf(filled.flat()), asked));
  const outdated: CellPlace[] = [];
  const writes = formulas.flatMap((seen, index): CellWrite[] => {
    const cells = filled[index] ?? [];
    const standing = cells.map((cell) => find(cell));
    // What is still being calculated has no value to keep.
    if (!isUnchanged(standing[0], seen) || standing.some((one) => one && isBusy(one.value))) {
      outdated.push(placeOf(seen));
      return [];
    }
    return cells.flatMap((cell, at): CellWrite[] => {
      const now = standing[at];
      if (!now) return [];
      // Taken back, the formula fills the other cells by itself.
      const before = at === 0 ? now : { value: null, formula: null, format: now.format };
      return [{ ...cell, before, after: { value: now.value, formula: null }, format: null }];
    });
  });
  return { writes, outdated };
}

async function write(context: Excel.RequestContext, writes: readonly CellWrite[]): Promise<void> {
  if (writes.length === 0) return;
  const boxes = boxesOf(writes).map((box): DueBox => ({ ...box, due: box.cells }));
  await settled(
    () => inGroups(context, boxes, (box) => put(context, box, false)),
    (own) => settle(own, boxes),
  );
}

/** As `settleChanges`: all is written, or what is written of it is taken back. */
async function settle(context: Excel.RequestContext, boxes: readonly DueBox[]): Promise<boolean> {
  const now = await askBoxes(context, boxes, asked);
  const isWritten = (box: DueBox & AskedBox) =>
    box.due.every((one) => {
      const standing = standingAt(box, one);
      if (!standing || !isSameFormula(standing.formula, one.after.formula)) return false;
      return one.after.formula !== null || isSameCell(standing.value, one.after.value);
    });
  // A formula entered again looks the same before and after: nothing shows that it was read anew.
  const shows = (box: DueBox) =>
    box.due.some(({ before, after }) => !isSameFormula(before.formula, after.formula) || after.formula === null);
  if (now.every((box) => isWritten(box) && shows(box))) return true;
  const written = now.filter((box) => isWritten(box) && shows(box));
  await inGroups(context, written, (box) => put(context, box, true));
  const formatted = now.filter((box) => !written.includes(box) && box.due.some((one) => isFormatted(box, one)));
  await inGroups(context, formatted, (box) => putFormats(context, box, true));
  return false;
}

const isFormatted = (box: AskedBox, { before, format, ...place }: CellWrite) =>
  format !== null &&
  !box.home.isNullObject &&
  itemAt(box, place, box.range.numberFormat as string[][]) !== before.format;

/** Formats first: what is entered into a cell of texts stays a text. */
function put(context: Excel.RequestContext, box: DueBox, isBack: boolean): void {
  if (box.due.some(({ format }) => format !== null)) putFormats(context, box, isBack);
  rangeOf(context, box).formulas = gridOf(box, box.due, ({ before, after }) => {
    const { formula, value } = isBack ? before : after;
    return formula === null ? excelCell(value) : `=${formula}`;
  });
}

function putFormats(context: Excel.RequestContext, box: DueBox, isBack: boolean): void {
  rangeOf(context, box).numberFormat = gridOf(box, box.due, ({ before, format }) =>
    format === null ? null : isBack ? before.format : format,
  );
}

/** What stands in the cells that were asked of. */
function finder(boxes: readonly AskedBox[]): (place: CellPlace) => CellWrite["before"] | undefined {
  const byPlace = new Map<string, AskedBox>();
  for (const box of boxes) for (const cell of box.cells) byPlace.set(keyOf(cell), box);
  return (place) => {
    const box = byPlace.get(keyOf(place));
    const standing = box && standingAt(box, place);
    if (!box || !standing) return undefined;
    return { ...standing, format: itemAt(box, place, box.range.numberFormat as string[][]) ?? plainFormat };
  };
}

/** The formula's own cell first, then those that it spills into. */
function cellsOf({ sheet, address }: CellPlace, block: Block | null): readonly CellPlace[] {
  if (!block) return [{ sheet, address }];
  const own = parseAddress(address);
  const rest: CellPlace[] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) {
      if (row !== own.row || column !== own.column) rest.push({ sheet, address: formatAddress({ row, column }) });
    }
  }
  return [{ sheet, address }, ...rest];
}

const placeOf = ({ sheet, address }: CellPlace): CellPlace => ({ sheet, address });
const keyOf = ({ sheet, address }: CellPlace) => `${sheet}!${address}`;
