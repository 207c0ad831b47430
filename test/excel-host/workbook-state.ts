import type { ExcelHost } from "./excel-host.ts";
import { writeAddress } from "./sheet-address.ts";
import type { Worksheet } from "./worksheet.ts";

/** All that a user has in a sheet: cells with formulas and formats, merges, what is hidden. */
export function sheetState(sheet: Worksheet): object {
  const cells: Record<string, unknown> = {};
  for (const { row, column, cell } of sheet.cells.all()) {
    const { value, kind, formula, spilledFrom, isQuoted, numberFormat, look } = cell;
    if (kind === "Empty" && numberFormat === "General" && look.size === 0) continue;
    const at = writeAddress({ top: row, bottom: row, left: column, right: column });
    cells[at] = {
      value,
      kind,
      formula,
      spilledFrom,
      isQuoted,
      numberFormat,
      look: Object.fromEntries([...look].sort()),
    };
  }
  return {
    visibility: sheet.visibility,
    lock: sheet.protection.protected ? sheet.protection.options : null,
    merges: sheet.cells.merges.map(writeAddress).sort(),
    hiddenRows: [...sheet.cells.hiddenRows].sort((a, b) => a - b),
    cells: Object.fromEntries(Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Every sheet of the workbook by its title, and what each defined name stands for. */
export function workbookState({ workbook }: ExcelHost): {
  readonly sheets: Readonly<Record<string, object>>;
  readonly names: Readonly<Record<string, string>>;
} {
  return {
    sheets: Object.fromEntries(workbook.worksheets.items.map((sheet) => [sheet.name, sheetState(sheet)])),
    names: Object.fromEntries(workbook.names.items.map(({ name, formula }) => [name, formula])),
  };
}
