import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { UniverHost } from "../univer-host.ts";

/** What a part of the visible sheet shows: rows and columns from 0, the hidden ones left out. */
export interface TextWindow {
  readonly sheet: string;
  readonly rows: readonly { readonly row: number; readonly texts: readonly string[] }[];
  readonly columns: readonly number[];
  /** Rows and columns of the sheet that hold something. */
  readonly size: { readonly rows: number; readonly columns: number };
  readonly selected: { readonly row: number; readonly column: number };
}

const windowRows = 60;
const mostColumns = 200;

/** The rows around the selected cell, as they are shown. */
export function textWindow(host: UniverHost, book: FWorkbook): TextWindow | null {
  const cell = book.getActiveCell();
  const model = host.model(book.getId()).getActiveSheet();
  if (!cell || !model) return null;
  const selected = { row: cell.getRow(), column: cell.getColumn() };
  const sheet = book.getActiveSheet();
  const size = { rows: sheet.getLastRow() + 1, columns: Math.min(sheet.getLastColumn() + 1, mostColumns) };
  // In steps, so that going from row to row leaves the window where it is.
  const step = windowRows / 2;
  const top = Math.max(0, (Math.floor(selected.row / step) - 1) * step + step / 2);
  const height = Math.min(windowRows, size.rows - top);
  if (height <= 0 || size.columns === 0) return { sheet: model.getName(), rows: [], columns: [], size, selected };
  const texts = sheet.getRange(top, 0, height, size.columns).getDisplayValues();
  const columns = Array.from({ length: size.columns }, (_, column) => column).filter((column) =>
    model.getColVisible(column),
  );
  const rows = texts.flatMap((all, index) =>
    model.getRowVisible(top + index) ? [{ row: top + index, texts: columns.map((column) => all[column] ?? "") }] : [],
  );
  return { sheet: model.getName(), rows, columns, size, selected };
}
