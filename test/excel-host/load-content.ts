import { parseBlock } from "../../core/address.ts";
import { isCellError, type Cell, type Table, type WorkbookContent } from "../../core/table.ts";
import { ExcelHost, type HostOptions } from "./excel-host.ts";
import { Range } from "./range.ts";
import { kindOf, type StoredCell } from "./stored-cell.ts";
import type { Worksheet } from "./worksheet.ts";

/** A simulated Excel in which this workbook stands open, as files read it. */
export function hostWith(content: WorkbookContent, options?: HostOptions): ExcelHost {
  const host = new ExcelHost(options);
  const { workbook } = host;
  workbook.name = content.fileName ?? "Book1.xlsx";
  for (const table of content.tables) fillSheet(workbook.worksheets.add(table.sheet), table);
  for (const { sheet, hidden } of content.tables) {
    if (hidden) workbook.worksheets.getItem(sheet).visibility = "Hidden";
  }
  for (const [name, sheet] of Object.entries(content.names ?? {})) {
    workbook.names.add(name, workbook.worksheets.getItem(sheet).getCell(0, 0));
  }
  workbook.selection = workbook.worksheets.items[0]?.getCell(0, 0) ?? null;
  return host;
}

function fillSheet(sheet: Worksheet, table: Table): void {
  const { top, left } = parseBlock(table.address);
  table.rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      const formula = table.formulas?.[row]?.[column] ?? null;
      const format = table.formats?.[row]?.[column] ?? null;
      const font = table.fonts?.[row]?.[column] ?? null;
      if (value === null && formula === null && format === null && font === null) return;
      const cell = sheet.cells.at(top + row, left + column);
      keep(cell, value, formula);
      if (format !== null) cell.numberFormat = format;
      if (font !== null) cell.look.set("font/name", font);
    }),
  );
  for (const row of table.hiddenRows ?? []) sheet.cells.hiddenRows.add(top + row);
  sheet.cells.merges = (table.merges ?? []).map(parseBlock);
}

function keep(cell: StoredCell, value: Cell, formula: string | null): void {
  if (value !== null) {
    cell.value = isCellError(value) ? value.error : value;
    cell.kind = isCellError(value) ? "Error" : typeof value === "string" ? "String" : kindOf(value);
  }
  if (formula !== null) cell.formula = `=${formula}`;
}

/** As the user types into a cell: watchers hear of it. */
export function typeInto(host: ExcelHost, sheet: string, address: string, value: string | number | boolean): void {
  const range = host.workbook.worksheets.getItem(sheet).find(address);
  new Range(range.worksheet, range.block).values = [[value]];
}

/** Sorts rows as the user does: each cell moves with its row, and Excel tells of the sorting alone. */
export function sortRows(
  host: ExcelHost,
  sheet: string,
  address: string,
  compare: (one: readonly unknown[], other: readonly unknown[]) => number,
): void {
  const range = host.workbook.worksheets.getItem(sheet).find(address);
  const { top, left, bottom, right } = range.block;
  const { cells } = range.worksheet;
  const rows = Array.from({ length: bottom - top + 1 }, (_row, y) =>
    Array.from({ length: right - left + 1 }, (_column, x) => ({ ...cells.at(top + y, left + x) })),
  );
  rows.sort((one, other) =>
    compare(
      one.map(({ value }) => value),
      other.map(({ value }) => value),
    ),
  );
  rows.forEach((row, y) => row.forEach((cell, x) => Object.assign(cells.at(top + y, left + x), cell)));
  host.workbook.events.sorted(range.worksheet.id, range);
}
