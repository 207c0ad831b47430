import type { OwnSheet } from "../../core/index.ts";
import { excelCell } from "./excel-cells.ts";

/** Excel's widths are in points; ours in characters of the normal font. */
const pointsPerCharacter = 5.6;

/** A title that no sheet bears yet: the user's sheet keeps its own. */
export function freeTitle(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((title) => title.toLowerCase()));
  let title = wanted;
  for (let next = 2; used.has(title.toLowerCase()); next += 1) title = `${wanted} (${next})`;
  return title;
}

/** Lays one of our sheets: cleared and filled again when it is there, added with its defined name when not. */
export function layOwnSheet(workbook: Excel.Workbook, own: OwnSheet, title: string, exists: boolean): void {
  const { rows } = own.table;
  const width = Math.max(1, own.widths.length, ...rows.map((row) => row.length));
  const sheet = exists ? workbook.worksheets.getItem(title) : workbook.worksheets.add(title);
  if (exists) sheet.getRange().clear();
  const range = sheet.getRangeByIndexes(0, 0, rows.length, width);
  range.values = rows.map((row) => Array.from({ length: width }, (_cell, column) => excelCell(row[column] ?? null)));
  for (const merge of own.table.merges ?? []) sheet.getRange(merge).merge();
  range.format.wrapText = true;
  range.format.verticalAlignment = Excel.VerticalAlignment.top;
  for (const row of own.headings) sheet.getRangeByIndexes(row, 0, 1, width).format.font.bold = true;
  own.widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * pointsPerCharacter;
  });
  if (!exists) workbook.names.add(own.name, sheet.getRange("A1"));
}
