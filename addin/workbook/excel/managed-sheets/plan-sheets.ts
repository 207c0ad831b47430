import { parseBlock, type Block } from "../../../../core/address.ts";
import { freeTitle } from "../../../../core/sheet/managed/sheet-title.ts";
import type { Cell } from "../../../../core/table.ts";
import { structureProtected } from "../../trouble-sentences.ts";
import { WorkbookTrouble, type SheetToLay } from "../../workbook.ts";
import { excelCell } from "../cells.ts";
import { lockFacts, lockOf } from "../locks.ts";
import { payloadBudget } from "../request-context.ts";
import { isOurChart } from "./dress-sheet.ts";
import { bytesOf, isAside, ownWidth, shown, widthOf, type PlannedSheet, type WritingPlan } from "./planned-sheet.ts";

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

/** Over the block that is filled now, too: what stood there before is emptied in the same step. */
function valuesOf(own: SheetToLay, used: Block | null): (string | number | boolean)[][] {
  const height = Math.max(1, own.table.rows.length, (used?.bottom ?? 0) + 1);
  const width = Math.max(ownWidth(own), (used?.right ?? 0) + 1);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => excelCell(own.table.rows[row]?.[column] ?? null)),
  );
}

/** Without the sheet that Excel says before it. */
function addressIn(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
}
