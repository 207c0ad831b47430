import type { Table } from "../../../core/table.ts";
import { plainStyle, type CellStyle } from "../grid/cell-style.ts";
import type { ReadingBudget } from "../grid/reading-budget.ts";
import { SheetGrid } from "../grid/sheet-grid.ts";
import { besideUncounted } from "../grid/beside-uncounted.ts";
import { lookOf, tableOf } from "../grid/sheet-result.ts";
import type { WorkbookParts } from "../read-parts.ts";
import { RefusedFile } from "../refusals.ts";
import type { SheetLook } from "../sheet-look.ts";
import { CompoundFile } from "./compound-file.ts";
import { decrypted } from "./default-password.ts";
import { SheetReader } from "./sheet-reader.ts";
import { WorkbookGlobals } from "./workbook-globals.ts";
import { cellStyleOf } from "./written-style.ts";

/**
 * Reads a workbook of Excel 97 to 2003 (BIFF8), record by record; pictures, macros and links are passed over.
 * @throws RefusedFile
 */
export function readXls(bytes: Uint8Array, budget: ReadingBudget, look: boolean): WorkbookParts {
  const file = new CompoundFile(bytes);
  // A file saved for two versions holds both; before Excel 97 the stream had the shorter name.
  const written = file.stream("Workbook") ?? file.stream("Book");
  if (!written) throw new RefusedFile("old-office");
  const stream = decrypted(written);
  const globals = new WorkbookGlobals(stream, budget.limits);
  const styles: CellStyle[] = [plainStyle, ...globals.styles.map((style) => cellStyleOf(style, globals))];
  const normal = globals.font(0);
  const looks = styles.map((style) => style.look);
  // Widths count the digits of the font that stands first, and a cell without a style is written in it.
  if (normal) looks[0] = { font: normal.name, size: normal.size };
  const tables: Table[] = [];
  const sheets: SheetLook[] = [];
  for (const entry of globals.sheets) {
    if (!entry.isWorksheet) continue;
    const grid = new SheetGrid(entry.name, budget);
    const reader = new SheetReader(stream, grid, globals, styles);
    reader.read(entry.at);
    tables.push(tableOf(entry, grid, reader.frame, styles, budget));
    if (look) sheets.push(lookOf(entry, grid, reader.frame, looks));
  }
  const names = sheetsOfNames(globals);
  return { tables, names, sheets, beside: besideUncounted(names) };
}

/** The tokens of a cell and of a block on another sheet, in their three forms. */
const elsewhere: ReadonlySet<number> = new Set([0x3a, 0x5a, 0x7a, 0x3b, 0x5b, 0x7b]);

/** Names of the workbook that point into one sheet. A record without prototype: a name may well be "__proto__". */
function sheetsOfNames({ names, references, books, sheets }: WorkbookGlobals): Record<string, string> {
  const found = Object.create(null) as Record<string, string>;
  for (const { name, scope, isBuiltIn, formula } of names) {
    if (scope !== 0 || isBuiltIn || !elsewhere.has(formula[0] ?? 0)) continue;
    const reference = references[(formula[1] ?? 0) | ((formula[2] ?? 0) << 8)];
    if (!reference || !books[reference.book]?.isOwn || reference.first !== reference.last) continue;
    const sheet = sheets[reference.first]?.name;
    if (sheet !== undefined) found[name] = sheet;
  }
  return found;
}
