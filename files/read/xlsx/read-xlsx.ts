import type { Table } from "../../../core/table.ts";
import { ReadingBudget } from "../grid/reading-budget.ts";
import { SheetGrid } from "../grid/sheet-grid.ts";
import { lookOf, tableOf } from "../grid/sheet-result.ts";
import type { WorkbookParts } from "../read-parts.ts";
import { RefusedFile } from "../refusals.ts";
import type { LeftOut, SheetLook } from "../sheet-look.ts";
import type { OfficePackage } from "../zip/package.ts";
import { leftOutOfSheet, leftOutOfWorkbook } from "./left-out.ts";
import { readRelationships, type Relationship } from "./relationships.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { readStyles } from "./styles.ts";
import { readTheme } from "./theme.ts";
import { readWorkbookPart } from "./workbook-part.ts";
import { WorksheetReader } from "./worksheet-reader.ts";

/**
 * Only the parts that hold cells, texts, styles and names are unpacked, each once and piece by piece: pictures, macros
 * and links are never looked at.
 * @throws RefusedFile
 */
export async function readXlsx(workbook: OfficePackage, budget: ReadingBudget, look: boolean): Promise<WorkbookParts> {
  const root = find(await readRelationships(workbook, ""), "officeDocument");
  if (root === undefined) throw new RefusedFile("not-workbook");
  const links = await readRelationships(workbook, root);
  if (root.toLowerCase().endsWith(".bin")) throw new RefusedFile("xlsb");
  const { sheets: entries, since1904, names, defined } = await readWorkbookPart(workbook, root);
  if (entries.length === 0 && !root.startsWith("xl/")) throw new RefusedFile("not-workbook");
  const theme = look ? await readTheme(workbook, find(links, "theme")) : [];
  const styles = await readStyles(workbook, stylesPart(workbook, links), theme);
  const looks = styles.map((style) => style.look);
  const strings = await readSharedStrings(workbook, find(links, "sharedStrings"), new ReadingBudget(budget.limits));
  const tables: Table[] = [];
  const sheets: SheetLook[] = [];
  const leftOut: LeftOut[] = look ? leftOutOfWorkbook(workbook) : [];
  for (const entry of entries) {
    // An old macro module may stand among the sheets without a part of its own; Excel passes it over.
    if (entry.relationship === "") continue;
    const link = links.find(({ id }) => id === entry.relationship);
    if (!link) throw new RefusedFile("broken", { part: entry.name.slice(0, 40) });
    // Sheets that are one chart or an old macro hold no cells of the user's.
    if (link.kind !== "worksheet") continue;
    const grid = new SheetGrid(entry.name, budget);
    const reader = new WorksheetReader(link.path, grid, { strings, styles, since1904 });
    await workbook.readXml(link.path, reader);
    tables.push(tableOf(entry, grid, reader.frame, styles, budget));
    if (!look) continue;
    sheets.push(lookOf(entry, grid, reader.frame, looks));
    leftOut.push(...(await leftOutOfSheet(workbook, { part: link.path, sheet: entry.name, frame: reader.frame })));
  }
  return { tables, names, sheets, beside: { names: defined, leftOut } };
}

/**
 * Without its styles part Excel shows every number as it is stored, and so it is read; but where the part is there and
 * only the directory gives it another name, the file is damaged, and dates would pass for counts.
 *
 * @throws RefusedFile
 */
function stylesPart(workbook: OfficePackage, links: readonly Relationship[]): string | undefined {
  const path = find(links, "styles");
  if (path === undefined || workbook.has(path)) return path;
  if (workbook.hasMisnamed(path)) throw new RefusedFile("broken", { part: path });
  return undefined;
}

function find(links: readonly Relationship[], kind: string): string | undefined {
  return links.find((link) => link.kind === kind)?.path;
}
