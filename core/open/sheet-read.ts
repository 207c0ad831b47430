import type { OpenedWorkbook } from "./opened-workbook.ts";
import type { AreaSheet, SheetKind } from "../sheet/area-sheet.ts";

/** The sheet that a file is about: its list, else its evaluation, else its ledger; null where none could be read. */
export function sheetRead({ sheets }: OpenedWorkbook): { readonly kind: SheetKind; readonly sheet: AreaSheet } | null {
  for (const { kind, sheet } of [sheets.selection, sheets.evaluation, sheets.ledger]) if (sheet) return { kind, sheet };
  return null;
}
