import type { ICellData } from "@univerjs/core";
import { parseAddress } from "../../../core/address.ts";
import type { Change } from "../../../core/finding.ts";
import { isSameCell } from "../seen-cell.ts";
import { cellOf, valueData } from "./cells.ts";
import type { UniverHost } from "./univer-host.ts";

/** Whether the cell still holds what the user was shown. */
export function isDueIn(host: UniverHost, book: string, { sheet: title, address, before }: Change): boolean {
  const sheet = host.model(book).getSheetBySheetName(title);
  if (!sheet) return false;
  const { row, column } = parseAddress(address);
  return isSameCell(cellOf(sheet.getCellRaw(row, column) ?? null), before);
}

/** Writes the cells, one command a sheet; to be run as one undo step. */
export function writeChanges(host: UniverHost, book: string, changes: readonly Change[]): void {
  const bySheet = new Map<string, Record<number, Record<number, ICellData>>>();
  for (const { sheet, address, after } of changes) {
    const { row, column } = parseAddress(address);
    const value = bySheet.get(sheet) ?? {};
    // A formula, several fonts or a note of ours in the cell would outlive its value.
    (value[row] ??= {})[column] = { f: null, si: null, p: null, custom: null, v: null, ...valueData(after) };
    bySheet.set(sheet, value);
  }
  for (const [title, value] of bySheet) {
    const sheet = host.model(book).getSheetBySheetName(title);
    if (sheet) host.setCells(book, sheet.getSheetId(), value);
  }
}
