import { unlocked } from "../locks.ts";
import { inTurns, payloadBudget } from "../request-context.ts";
import { drawCharts, dress, widen } from "./dress-sheet.ts";
import { asideTitle, bytesOf, widthOf, type PlannedSheet, type WritingPlan } from "./planned-sheet.ts";

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
      drawCharts(sheet, planned);
      return;
    }
    range.unmerge();
    range.clear(Excel.ClearApplyTo.formats);
    range.values = values as (string | number | boolean)[][];
    dress(sheet, own);
    drawCharts(sheet, planned);
    return;
  }
  const sheet = addAside(context, index);
  sheet.getRangeByIndexes(0, 0, values.length, widthOf(values)).values = values as (string | number | boolean)[][];
  dress(sheet, own);
  drawCharts(sheet, planned);
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
    drawCharts(aside, planned);
    return show(context, aside, planned);
  }
  const { values, own } = planned;
  const home = worksheets.getItem(planned.homeId);
  const size = [0, 0, values.length, widthOf(values)] as const;
  const what = planned.lock ? Excel.RangeCopyType.values : Excel.RangeCopyType.all;
  home.getRangeByIndexes(...size).copyFrom(aside.getRangeByIndexes(...size), what);
  if (!planned.lock) widen(home, own);
  drawCharts(home, planned);
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
