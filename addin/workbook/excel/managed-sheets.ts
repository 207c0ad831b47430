import { parseBlock, type Block } from "../../../core/address.ts";
import { freeTitle } from "../../../core/sheet/managed/sheet-title.ts";
import { isCellError, type Cell } from "../../../core/table.ts";
import { excelCell } from "./cells.ts";
import { fitOnPage, layPage } from "./managed-page.ts";
import { askLocks, lockFacts, lockOf, unlocked, type SheetLock } from "./locks.ts";
import { inTurns, payloadBudget } from "./request-context.ts";
import { structureProtected } from "../trouble-sentences.ts";
import { WorkbookTrouble, type SheetToLay } from "../workbook.ts";

/** Excel's widths are in points; ours in characters of the normal font. */
const pointsPerCharacter = 5.6;
/** A sheet under work bears such a title and cannot be seen; the next writing clears away what a broken one left. */
const asideTitle = "~diaban ";

export function isAside(title: string): boolean {
  return title.startsWith(asideTitle);
}

/** One of our sheets, and where it goes. */
interface PlannedSheet {
  readonly own: SheetToLay;
  readonly title: string;
  /** Null leaves a cell as it is: on a locked sheet each that holds already what it is to hold, formulas included. */
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
  /** What stands where it goes, to be put back when the sheets beside it could not be written; null where nothing stands. */
  readonly former: { readonly address: string; readonly values: readonly (readonly Cell[])[] } | null;
  /** The sheet that is there already; its place in the user's formulas is kept. */
  readonly homeId: string | null;
  /** Its lock; what stands on a locked sheet keeps its look, and which of its cells are open. */
  readonly lock: SheetLock | null;
  /** Charts of ours that lie on it already. */
  readonly oldCharts: readonly string[];
  /** The defined name is there, even if the sheet it stood for is gone. */
  readonly hasName: boolean;
}

export interface WritingPlan {
  readonly sheets: readonly PlannedSheet[];
  /** Every sheet that was there before. */
  readonly knownIds: readonly string[];
  readonly leftoverIds: readonly string[];
}

/** Looks where our sheets are; refuses where nothing could be written. */
export async function planManagedSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetToLay[],
): Promise<WritingPlan> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load("items/id,items/name");
  protection.load("protected");
  // Of several sheets what stood is kept, so that all are written or none; what is written anew is about as large.
  const isKept = sheets.length > 1 && bytesOf(sheets.map(({ table }) => table.rows)) <= payloadBudget;
  const homes = sheets.map(({ name, charts: wanted }) => {
    const item = names.getItemOrNullObject(name);
    item.load("name");
    const sheet = item.getRangeOrNullObject().worksheet;
    sheet.load(lockFacts);
    const used = sheet.getUsedRangeOrNullObject();
    used.load("address");
    if (isKept) used.load("values");
    const charts = wanted ? sheet.charts : null;
    charts?.load("items/name");
    return { item, sheet, used, charts };
  });
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const planned = sheets.map((own, index): PlannedSheet => {
    const home = homes[index];
    const isThere = home !== undefined && !home.sheet.isNullObject && !isAside(home.sheet.name);
    const title = isThere ? home.sheet.name : freeTitle(own.title, taken);
    taken.push(title);
    const used = isThere && !home.used.isNullObject ? home.used : null;
    return {
      own,
      title,
      values: valuesOf(own, used ? parseBlock(addressIn(used.address)) : null),
      former: isKept && used ? { address: addressIn(used.address), values: used.values as Cell[][] } : null,
      homeId: isThere ? home.sheet.id : null,
      lock: isThere ? lockOf(home.sheet) : null,
      oldCharts: isThere ? (home.charts?.items ?? []).map((chart) => chart.name).filter(isOurChart) : [],
      hasName: home !== undefined && !home.item.isNullObject,
    };
  });
  if (protection.protected && planned.some(({ homeId }) => homeId === null)) {
    throw new WorkbookTrouble(structureProtected);
  }
  return {
    sheets: await onlyChanged(context, planned),
    knownIds: worksheets.items.map(({ id }) => id),
    leftoverIds: worksheets.items.filter(({ name }) => isAside(name)).map(({ id }) => id),
  };
}

/** On locked sheets what stands stays: the template's formulas must not become values for a change beside them. */
async function onlyChanged(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
): Promise<readonly PlannedSheet[]> {
  if (planned.every(({ lock }) => lock === null)) return planned;
  const asked = planned.map((sheet) => {
    const { homeId, lock, values } = sheet;
    if (homeId === null || lock === null || bytesOf(values) > payloadBudget) return { sheet, range: null };
    const home = context.workbook.worksheets.getItem(homeId);
    const range = home.getRangeByIndexes(0, 0, values.length, widthOf(values));
    range.load("values");
    return { sheet, range };
  });
  await context.sync();
  return asked.map(({ sheet, range }) => {
    if (!range) return sheet;
    const { rows } = sheet.own.table;
    const standing = range.values as unknown[][];
    const values = sheet.values.map((row, r) =>
      row.map((value, c) => (standing[r]?.[c] === shown(rows[r]?.[c] ?? null) ? null : value)),
    );
    return { ...sheet, values };
  });
}

/**
 * Writes the sheets so that each is whole or not there at any moment: a new one is made ready out of sight and shown
 * at the end; one that is there gets its cells in one step. All in one request, unless it would be too large.
 */
export async function writeManagedSheets(context: Excel.RequestContext, plan: WritingPlan): Promise<void> {
  const { worksheets } = context.workbook;
  const locks = plan.sheets.flatMap(({ lock }) => lock ?? []);
  const clearAway = () => plan.leftoverIds.forEach((id) => worksheets.getItem(id).delete());
  if (plan.sheets.reduce((sum, { values }) => sum + bytesOf(values), 0) <= payloadBudget) {
    await unlocked(context, locks, [
      () => {
        clearAway();
        plan.sheets.forEach((sheet, index) => writeAtOnce(context, sheet, index));
      },
    ]);
    return;
  }
  await inTurns(context, [clearAway, ...plan.sheets.flatMap((sheet, index) => piecesAside(context, sheet, index))]);
  await unlocked(context, locks, [() => plan.sheets.forEach((sheet, index) => putInPlace(context, sheet, index))]);
  await inTurns(context, [
    // What was copied from is no longer needed; a failure here leaves only what cannot be seen.
    () =>
      plan.sheets.forEach(({ homeId }, index) => {
        if (homeId !== null) worksheets.getItem(asideTitle + index).delete();
      }),
  ]);
}

/**
 * After a request that failed: Excel may have done all, nothing or a part. Unless all is done, what is new is taken away
 * and what stood before is put back.
 *
 * @returns whether all is written
 */
export async function settleManagedSheets(context: Excel.RequestContext, plan: WritingPlan): Promise<boolean> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  const { putBack } = askLocks(
    context,
    plan.sheets.flatMap(({ lock }) => lock ?? []),
  );
  const asked = plan.sheets.map((planned) => {
    const { own, values } = planned;
    const item = names.getItemOrNullObject(own.name);
    item.load("name");
    const sheet = item.getRangeOrNullObject().worksheet;
    sheet.load("id,name");
    const height = values.length;
    const width = widthOf(values);
    // An answer as large as that would be the next trouble.
    const isComparable = bytesOf(values) <= payloadBudget;
    const range = isComparable ? sheet.getRangeByIndexes(0, 0, height, width) : null;
    range?.load("values");
    return { planned, item, sheet, range };
  });
  await context.sync();
  const states = asked.map(({ planned, item, sheet, range }) => {
    const isThere = !sheet.isNullObject && !isAside(sheet.name);
    const isDone = isThere && range !== null && isSameValues(range.values as unknown[][], planned.own);
    return { planned, item, isDone, id: isThere ? sheet.id : null };
  });
  const isAllDone = states.every(({ isDone }) => isDone);
  const doneIds = isAllDone ? states.map(({ id }) => id) : [];
  const isNew = (sheet: Excel.Worksheet) => !plan.knownIds.includes(sheet.id) && !doneIds.includes(sheet.id);
  const titles = plan.sheets.map(({ title }) => title);
  await inTurns(context, [
    () => {
      putBack();
      for (const sheet of worksheets.items) {
        if (isAside(sheet.name) || (isNew(sheet) && titles.includes(sheet.name))) {
          // Excel deletes no sheet that it keeps fully hidden.
          sheet.visibility = Excel.SheetVisibility.hidden;
          sheet.delete();
        }
      }
      if (isAllDone) return;
      for (const { planned, item, isDone, id } of states) {
        const { hasName, homeId, former } = planned;
        if (!hasName && !item.isNullObject) item.delete();
        if (!isDone || id === null || id !== homeId || !former) continue;
        const sheet = worksheets.getItem(id);
        const { length: height } = planned.values;
        sheet.getRangeByIndexes(0, 0, height, widthOf(planned.values)).clear(Excel.ClearApplyTo.contents);
        sheet.getRange(former.address).values = former.values.map((row) => row.map(excelCell));
      }
    },
  ]);
  return isAllDone;
}

/** Takes sheets of ours away with their names. Excel cannot undo that. */
export async function removeManagedSheets(context: Excel.RequestContext, given: readonly string[]): Promise<void> {
  const asked = given.map((name) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load("name");
    const sheet = item.getRangeOrNullObject().worksheet;
    sheet.load("id");
    return { item, sheet };
  });
  await context.sync();
  for (const { item, sheet } of asked) {
    if (!sheet.isNullObject) sheet.delete();
    if (!item.isNullObject) item.delete();
  }
  await context.sync();
}

function writeAtOnce(context: Excel.RequestContext, planned: PlannedSheet, index: number): void {
  const { homeId, values, own } = planned;
  if (homeId !== null) {
    const sheet = context.workbook.worksheets.getItem(homeId);
    const range = sheet.getRangeByIndexes(0, 0, values.length, widthOf(values));
    if (planned.lock) {
      range.values = values as (string | number | boolean)[][];
      draw(sheet, planned);
      return;
    }
    range.unmerge();
    range.clear(Excel.ClearApplyTo.formats);
    range.values = values as (string | number | boolean)[][];
    dress(sheet, own);
    draw(sheet, planned);
    return;
  }
  const sheet = addAside(context, index);
  sheet.getRangeByIndexes(0, 0, values.length, widthOf(values)).values = values as (string | number | boolean)[][];
  dress(sheet, own);
  draw(sheet, planned);
  show(context, sheet, planned);
}

/** The sheet made ready out of sight, in requests that are small enough. */
function piecesAside(
  context: Excel.RequestContext,
  { own, values }: PlannedSheet,
  index: number,
): readonly (() => void)[] {
  const { worksheets } = context.workbook;
  const rows = Math.max(1, Math.floor((values.length * payloadBudget) / Math.max(1, bytesOf(values))));
  const writes: (() => void)[] = [];
  for (let top = 0; top < values.length; top += rows) {
    const part = values.slice(top, top + rows) as (string | number | boolean)[][];
    writes.push(() => {
      const sheet = worksheets.getItem(asideTitle + index);
      sheet.getRangeByIndexes(top, 0, part.length, widthOf(values)).values = part;
    });
  }
  return [() => void addAside(context, index), ...writes, () => dress(worksheets.getItem(asideTitle + index), own)];
}

function putInPlace(context: Excel.RequestContext, planned: PlannedSheet, index: number): void {
  const { worksheets } = context.workbook;
  const aside = worksheets.getItem(asideTitle + index);
  if (planned.homeId === null) {
    draw(aside, planned);
    return show(context, aside, planned);
  }
  const { values, own } = planned;
  const home = worksheets.getItem(planned.homeId);
  const size = [0, 0, values.length, widthOf(values)] as const;
  const what = planned.lock ? Excel.RangeCopyType.values : Excel.RangeCopyType.all;
  home.getRangeByIndexes(...size).copyFrom(aside.getRangeByIndexes(...size), what);
  if (!planned.lock) widen(home, own);
  draw(home, planned);
}

const isOurChart = (name: string) => name.startsWith("DIABAN_");
const kinds = { line: "LineMarkers", column: "ColumnClustered", bar: "BarClustered" } as const;

/** Its charts anew, and the page on A4; charts of the user's stay. */
function draw(sheet: Excel.Worksheet, { own, oldCharts }: PlannedSheet): void {
  if (!own.charts) return;
  for (const name of oldCharts) sheet.charts.getItem(name).delete();
  for (const { name, title, kind, data, over } of own.charts) {
    const chart = sheet.charts.add(kinds[kind], sheet.getRange(data), Excel.ChartSeriesBy.columns);
    chart.name = name;
    chart.title.text = title;
    chart.legend.position = Excel.ChartLegendPosition.bottom;
    const [from = over, to = from] = over.split(":");
    chart.setPosition(from, to);
  }
  fitOnPage(sheet);
}

function addAside(context: Excel.RequestContext, index: number): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(asideTitle + index);
  sheet.visibility = Excel.SheetVisibility.hidden;
  return sheet;
}

/** The last steps: from here on the sheet is the user's to see, and ours to find again. */
function show(context: Excel.RequestContext, sheet: Excel.Worksheet, { own, title, hasName }: PlannedSheet): void {
  const { names } = context.workbook;
  sheet.name = title;
  if (hasName) names.getItem(own.name).formula = `='${title.replaceAll("'", "''")}'!$A$1`;
  else names.add(own.name, sheet.getRange("A1"));
  sheet.visibility = Excel.SheetVisibility.visible;
}

/** What a sheet of ours looks like. */
function dress(sheet: Excel.Worksheet, own: SheetToLay): void {
  const { rows, merges = [] } = own.table;
  const width = ownWidth(own);
  for (const merge of merges) sheet.getRange(merge).merge();
  const { format } = sheet.getRangeByIndexes(0, 0, Math.max(1, rows.length), width);
  format.wrapText = true;
  format.verticalAlignment = Excel.VerticalAlignment.top;
  for (const row of own.headings) sheet.getRangeByIndexes(row, 0, 1, width).format.font.bold = true;
  widen(sheet, own);
  if (own.page) layPage(sheet, own, own.page);
}

function widen(sheet: Excel.Worksheet, { widths }: SheetToLay): void {
  widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * pointsPerCharacter;
  });
}

/** Over the block that is filled now, too: what stood there before is emptied in the same step. */
function valuesOf(own: SheetToLay, used: Block | null): (string | number | boolean)[][] {
  const height = Math.max(1, own.table.rows.length, (used?.bottom ?? 0) + 1);
  const width = Math.max(ownWidth(own), (used?.right ?? 0) + 1);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => excelCell(own.table.rows[row]?.[column] ?? null)),
  );
}

function isSameValues(values: readonly (readonly unknown[])[], own: SheetToLay): boolean {
  return values.every((row, r) => row.every((value, c) => value === shown(own.table.rows[r]?.[c] ?? null)));
}

function shown(cell: Cell): string | number | boolean {
  return cell === null ? "" : isCellError(cell) ? cell.error : cell;
}

function ownWidth({ widths, table }: SheetToLay): number {
  return Math.max(1, widths.length, ...table.rows.map((row) => row.length));
}

/** Without the sheet that Excel says before it. */
function addressIn(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
}

const widthOf = (values: PlannedSheet["values"]) => values[0]?.length ?? 1;
const bytesOf = (values: unknown) => new Blob([JSON.stringify(values)]).size;
