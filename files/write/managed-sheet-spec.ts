import { columnName } from "../../core/address.ts";
import type { ManagedSheet } from "../../core/sheet/managed/managed-sheets.ts";
import type { CellLook } from "../read/sheet-look.ts";
import type { BlockLook, SheetSpec } from "./sheet-spec.ts";

const body: CellLook = { font: "Times New Roman", size: 12, vertical: "top", wrap: true };
const heading: CellLook = { bold: true };

/** One of our own sheets as a sheet to be written: wrapped texts, bold headings, its own widths and name. */
export function specOfManagedSheet({ name, title, table, widths, headings, charts }: ManagedSheet): SheetSpec {
  const width = Math.max(1, ...table.rows.map((row) => row.length));
  const last = columnName(width - 1);
  const looks: BlockLook[] = [{ block: `A1:${last}${Math.max(1, table.rows.length)}`, look: body }];
  for (const row of headings) looks.push({ block: `A${row + 1}:${last}${row + 1}`, look: heading });
  const spec = { table: { ...table, sheet: title }, widths, looks, names: [name] };
  return charts ? { ...spec, charts, landscape: true, print: {} } : spec;
}
