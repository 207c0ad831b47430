import type { SheetToLay } from "../../workbook.ts";
import { excelCell } from "../cells.ts";
import { askLocks } from "../locks.ts";
import { inTurns, payloadBudget } from "../request-context.ts";
import { bytesOf, isAside, shown, widthOf, type WritingPlan } from "./planned-sheet.ts";

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

function isSameValues(values: readonly (readonly unknown[])[], own: SheetToLay): boolean {
  return values.every((row, r) => row.every((value, c) => value === shown(own.table.rows[r]?.[c] ?? null)));
}
