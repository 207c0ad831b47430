import type { Cell } from "../core/table.ts";

/** A sheet of a sample workbook as it would be typed, before any file format. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** A1 address → formula without "=". A value beside it in `rows` is its stored result. */
  readonly formulas: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  /** In characters, column by column. */
  readonly widths: readonly number[];
  /** Rows from 1: the block of headings, and the last row of the table. */
  readonly table: { readonly headerTop: number; readonly headerBottom: number; readonly bottom: number };
  /** Columns from 0 that hold dates. */
  readonly dateColumns: readonly number[];
  /** A1 address → font name. */
  readonly fonts: Readonly<Record<string, string>>;
  /** Rows from 1 that are hidden. */
  readonly hiddenRows: readonly number[];
  readonly hidden: boolean;
}

/** Said on every sheet, where nobody can overlook it. */
export const inventedNotice = "SỐ LIỆU MINH HỌA, HOÀN TOÀN HƯ CẤU – KHÔNG PHẢI SỐ LIỆU CỦA BẤT KỲ ĐỊA BÀN NÀO";
