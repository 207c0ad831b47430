import { foldText } from "../../register/fold.ts";
import type { Table, WorkbookContent } from "../../table.ts";
import { ownSheetTitles, type OwnSheetName } from "./managed-sheets.ts";

/**
 * The sheet of the workbook that we wrote under this defined name, whatever it is called now; null where there is none: a
 * name may outlive its sheet.
 *
 * @example ownTable({ tables: [] }, "DIABAN_NHATKY") // null
 */
export function ownTable(content: WorkbookContent, name: OwnSheetName): Table | null {
  const sheet = content.names && Object.hasOwn(content.names, name) ? content.names[name] : undefined;
  return content.tables.find((table) => table.sheet === sheet) ?? null;
}

/** All that is the user's: our own sheets are never taken for a selection sheet. */
export function userTables(content: WorkbookContent): readonly Table[] {
  const ours = new Set((Object.keys(ownSheetTitles) as OwnSheetName[]).map((name) => ownTable(content, name)));
  return content.tables.filter((table) => !ours.has(table));
}

/** Text cells compared as headings are. */
export function isText(cell: unknown, text: string): boolean {
  return typeof cell === "string" && foldText(cell) === foldText(text);
}
