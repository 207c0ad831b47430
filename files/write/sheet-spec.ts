import type { ManagedChart } from "../../core/sheet/managed/managed-sheets.ts";
import type { Table } from "../../core/table.ts";
import type { CellLook } from "../read/sheet-look.ts";

/** A look laid over a block of cells. */
export interface BlockLook {
  /** A1 form, as the sheet counts. */
  readonly block: string;
  readonly look: CellLook;
}

/** A sheet to be written: the table says what stands in it, the rest how it looks. */
export interface SheetSpec {
  /** Values, formulas, formats, fonts, merges, hidden rows and the tab's title (`table.sheet`). Texts stay texts. */
  readonly table: Table;
  /** Column widths in characters, from the table's first column. */
  readonly widths?: readonly number[];
  /** Heights in points by row of the sheet, from 0. */
  readonly heights?: ReadonlyMap<number, number>;
  /** Laid one over the other in this order; over them the table's own formats and fonts. */
  readonly looks?: readonly BlockLook[];
  readonly showsGrid?: boolean;
  /** A1 block whose first row has arrows to filter by. */
  readonly filter?: string;
  readonly hiddenColumns?: readonly number[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Workbook-level defined names that point to this sheet. */
  readonly names?: readonly string[];
  /** Workbook-level defined names of blocks of this sheet, in A1 form. */
  readonly ranges?: Readonly<Record<string, string>>;
  readonly landscape?: boolean;
  readonly charts?: readonly ManagedChart[];
  /** Printed on A4. */
  readonly print?: PrintLook;
  /** What cells take, and what they say while one types. */
  readonly inputs?: readonly InputRule[];
  /** Looks that a cell takes on while its formula is true; the first that is true counts. */
  readonly conditions?: readonly ConditionalLook[];
  /** Locked cells cannot be changed; there is no password. */
  readonly isProtected?: boolean;
}

/** Rows or columns next to each other, from 0, ends included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export interface PrintLook {
  /** Rows that each page begins with. */
  readonly titleRows?: Run;
  /** Columns that each page begins with. */
  readonly titleColumns?: Run;
  /** Columns, from 0, before which a new page begins; without any, one page holds the whole width. */
  readonly breaksBefore?: readonly number[];
  /** A1 form; without it all that is there. */
  readonly area?: string;
  /** Left, middle and right above each page. */
  readonly header?: readonly [string, string, string];
}

/** What a block of cells takes. A blank is always taken. */
export interface InputRule {
  readonly block: string;
  readonly kind: InputKind;
  readonly prompt: InputWords;
  /** Said when something else is typed. */
  readonly refusal: InputWords;
}

export type InputKind =
  | { readonly type: "whole" | "decimal"; readonly from: number; readonly to?: number }
  /** ISO days. */
  | { readonly type: "date"; readonly from: string; readonly to: string }
  | { readonly type: "choice"; readonly of: readonly string[] }
  /** The cells of a defined name. */
  | { readonly type: "cells"; readonly name: string }
  | { readonly type: "text"; readonly longest: number };

/** Excel shows 32 characters of a title and 255 of a text. */
export interface InputWords {
  readonly title: string;
  readonly text: string;
}

export interface ConditionalLook {
  readonly block: string;
  /** Native, without "=", as it reads for the first cell of the block. */
  readonly when: string;
  readonly look: CellLook;
}
