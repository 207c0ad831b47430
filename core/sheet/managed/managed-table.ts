import { foldText } from "../../register/fold.ts";
import type { Table, WorkbookContent } from "../../table.ts";
import { managedSheetTitles, type ManagedSheetName } from "./managed-sheets.ts";

/**
 * The sheet of the workbook that we wrote under this defined name, whatever it is called now; null where there is none: a
 * name may outlive its sheet.
 *
 * @example managedTable({ tables: [] }, "DIABAN_NHATKY") // null
 */
export function managedTable(content: WorkbookContent, name: ManagedSheetName): Table | null {
  const sheet = content.names && Object.hasOwn(content.names, name) ? content.names[name] : undefined;
  return content.tables.find((table) => table.sheet === sheet) ?? null;
}

/** All that is the user's: our own sheets are never taken for a selection sheet. */
export function userTables(content: WorkbookContent): readonly Table[] {
  const ours = new Set(
    (Object.keys(managedSheetTitles) as ManagedSheetName[]).map((name) => managedTable(content, name)),
  );
  return content.tables.filter((table) => !ours.has(table));
}

/** Text cells compared as headings are. */
export function isText(cell: unknown, text: string): boolean {
  return typeof cell === "string" && foldText(cell) === foldText(text);
}
