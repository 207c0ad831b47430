import type { Table, WorkbookContent } from "../core/index.ts";
import { fileLimits, type FileLimits } from "./limits.ts";
import { refusalOf, RefusedFile, type Refusal } from "./refusals.ts";
import type { SheetLook } from "./sheet-look.ts";
import { OfficePackage } from "./xlsx/package.ts";
import { ReadingBudget } from "./xlsx/reading-budget.ts";
import { readRelationships, type Relationship } from "./xlsx/relationships.ts";
import { readSharedStrings } from "./xlsx/shared-strings.ts";
import { SheetGrid } from "./xlsx/sheet-grid.ts";
import { lookOf, tableOf } from "./xlsx/sheet-result.ts";
import { readStyles } from "./xlsx/styles.ts";
import { readTheme } from "./xlsx/theme.ts";
import { readWorkbookPart } from "./xlsx/workbook-part.ts";
import { WorksheetReader } from "./xlsx/worksheet-reader.ts";

/** A workbook read whole, or the sentence that says why it is not. */
export type ReadOutcome =
  | { readonly ok: true; readonly content: WorkbookContent; readonly sheets: readonly SheetLook[] }
  | { readonly ok: false; readonly refusal: Refusal };

export interface WorkbookReadingOptions {
  /** Whether `sheets` is wanted; without it the list is empty. */
  readonly look?: boolean;
  readonly limits?: FileLimits;
}

/**
 * Reads an .xlsx file from its bytes; the name is only passed on.
 * Only the parts that hold cells, texts, styles and names are unpacked, each once and piece by piece: pictures, macros
 * and links are never looked at. The library that writes our files could read too, but it unpacks everything and keeps
 * an object for each styled cell, four times the memory.
 * @example const outcome = await readWorkbook(bytes, "Đông Hưng 2019.xlsx")
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName?: string,
  { look = true, limits = fileLimits }: WorkbookReadingOptions = {},
): Promise<ReadOutcome> {
  try {
    const { tables, names, sheets } = await readParts(
      new OfficePackage(bytes, limits),
      new ReadingBudget(limits),
      look,
    );
    if (!tables.some(({ rows }) => rows.length > 0)) return { ok: false, refusal: refusalOf("no-cells") };
    return { ok: true, content: { ...(fileName !== undefined && { fileName }), tables, names }, sheets };
  } catch (error) {
    if (error instanceof RefusedFile) return { ok: false, refusal: refusalOf(error.code, error.figures) };
    throw error;
  }
}

async function readParts(workbook: OfficePackage, budget: ReadingBudget, look: boolean) {
  const root = find(await readRelationships(workbook, ""), "officeDocument");
  if (root === undefined) throw new RefusedFile("not-workbook");
  const links = await readRelationships(workbook, root);
  const { sheets: entries, since1904, names } = await readWorkbookPart(workbook, root);
  const theme = look ? await readTheme(workbook, find(links, "theme")) : [];
  const styles = await readStyles(workbook, find(links, "styles"), theme);
  const looks = styles.map((style) => style.look);
  const strings = await readSharedStrings(workbook, find(links, "sharedStrings"), new ReadingBudget(budget.limits));
  const tables: Table[] = [];
  const sheets: SheetLook[] = [];
  for (const entry of entries) {
    const link = links.find(({ id }) => id === entry.relationship);
    if (!link) throw new RefusedFile("broken", { part: entry.name.slice(0, 40) });
    // Sheets that are one chart or an old macro hold no cells of the user's.
    if (link.kind !== "worksheet") continue;
    const grid = new SheetGrid(entry.name, budget);
    const reader = new WorksheetReader(link.path, grid, { strings, styles, since1904 });
    await workbook.readXml(link.path, reader);
    tables.push(tableOf(entry, grid, reader.frame, styles, budget));
    if (look) sheets.push(lookOf(entry, grid, reader.frame, looks));
  }
  return { tables, names, sheets };
}

function find(links: readonly Relationship[], kind: string): string | undefined {
  return links.find((link) => link.kind === kind)?.path;
}
