import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { SheetToLay } from "../workbook.ts";
import { freeTitle } from "../../../core/sheet/managed/sheet-title.ts";
import { ownCells, ownWidths } from "./managed-sheet-data.ts";
import { everywhere, sheetIn } from "./sheet-reference.ts";
import type { UniverHost } from "./univer-host.ts";

const spareRows = 20;
const fewestRows = 60;
const fewestColumns = 12;

/** Lays our sheets into the workbook; to be run as one undo step. Answers the titles given. */
export function writeManagedSheets(host: UniverHost, book: FWorkbook, sheets: readonly SheetToLay[]): string[] {
  const shown = book.getActiveSheet();
  const titles = sheets.map((sheet) => {
    const there = managedSheet(book, sheet.name);
    return there ? replace(host, book, there, sheet) : insert(host, book, sheet);
  });
  // On a screen a new sheet comes to the front by itself; the user goes on looking at what they were looking at.
  if (book.getActiveSheet().getSheetId() !== shown.getSheetId()) book.setActiveSheet(shown);
  return titles;
}

/** Takes sheets of ours away with their names; to be run as one undo step. */
export function removeManagedSheets(host: UniverHost, book: FWorkbook, given: readonly string[]): void {
  for (const name of given) {
    const sheet = managedSheet(book, name);
    if (sheet) host.execute("sheet.command.remove-sheet", { unitId: book.getId(), subUnitId: sheet.getSheetId() });
    const item = book.getDefinedName(name)?.toBuilder().build();
    if (item) host.execute("sheet.command.remove-defined-name", { ...item, unitId: book.getId() });
  }
}

/** Known by its defined name, whatever the user has renamed the tab to. */
function managedSheet(book: FWorkbook, name: string): FWorksheet | null {
  const reference = book.getDefinedName(name)?.getFormulaOrRefString();
  const title = reference === undefined ? null : sheetIn(reference);
  return title === null ? null : book.getSheetByName(title);
}

function replace(host: UniverHost, book: FWorkbook, there: FWorksheet, sheet: SheetToLay): string {
  const place = { unitId: book.getId(), subUnitId: there.getSheetId() };
  const old: Record<number, Record<number, null>> = {};
  there
    .getSheet()
    .getCellMatrix()
    .forValue((row, column) => {
      (old[row] ??= {})[column] = null;
    });
  if (Object.keys(old).length > 0) host.setCells(place.unitId, place.subUnitId, old);
  const { rows, columns } = sizeOf(sheet);
  if (there.getMaxRows() < rows) host.execute("sheet.command.set-worksheet-row-count", { ...place, rowCount: rows });
  if (there.getMaxColumns() < columns) {
    host.execute("sheet.command.set-worksheet-column-count", { ...place, columnCount: columns });
  }
  host.setCells(place.unitId, place.subUnitId, ownCells(sheet));
  if (sheet.page) there.setFrozenRows(sheet.page.headingRow + 1);
  return there.getSheetName();
}

function insert(host: UniverHost, book: FWorkbook, sheet: SheetToLay): string {
  const all = book.getSheets();
  const title = freeTitle(
    sheet.title,
    all.map((one) => one.getSheetName()),
  );
  const { rows, columns } = sizeOf(sheet);
  const columnData = Object.fromEntries(ownWidths(sheet).map((w, column) => [column, { w }]));
  host.execute("sheet.command.insert-sheet", {
    unitId: book.getId(),
    index: all.length,
    sheet: { name: title, rowCount: rows, columnCount: columns, columnData },
  });
  // Written rather than brought along by the new sheet: only so are rows made as tall as their wrapped texts.
  host.setCells(book.getId(), book.getSheetByName(title)?.getSheetId() ?? "", ownCells(sheet));
  if (sheet.page) book.getSheetByName(title)?.setFrozenRows(sheet.page.headingRow + 1);
  // Under its old id when the name is there and points to a sheet long gone.
  const formulaOrRefString = `'${title.replaceAll("'", "''")}'!$A$1`;
  const names = {
    unitId: book.getId(),
    id: sheet.name,
    name: sheet.name,
    formulaOrRefString,
    localSheetId: everywhere,
  };
  const stale = book.getDefinedName(sheet.name)?.toBuilder().build();
  host.execute("sheet.command.set-defined-name", { ...names, ...(stale && { id: stale.id }) });
  return title;
}

function sizeOf({ table }: SheetToLay): { readonly rows: number; readonly columns: number } {
  const widest = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { rows: Math.max(fewestRows, table.rows.length + spareRows), columns: Math.max(fewestColumns, widest + 2) };
}
