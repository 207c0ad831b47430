import { formatAddress, parseBlock, type Block } from "./address.ts";

/** An error value that stands in a cell, as the spreadsheet shows it. */
interface CellError {
  readonly error: string;
}

/** What a cell holds. Null is an empty cell; it is never zero. */
export type Cell = string | number | boolean | null | CellError;

/**
 * True for an error value such as #REF!.
 *
 * @example isCellError({ error: "#REF!" }) // true
 */
export function isCellError(cell: Cell | undefined): cell is CellError {
  return typeof cell === "object" && cell !== null && "error" in cell;
}

/** Whether nothing stands in a cell, or nothing but spaces. @example isEmptyCell(" ") // true */
export function isEmptyCell(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/**
 * A block of cells with its place in a workbook: what the core reads, and what it hands back.
 * What a source cannot know is absent, and the checks that need it do not run.
 */
export interface Table {
  readonly name: string;
  readonly sheet: string;
  /** The block in A1 form; its first cell is `rows[0][0]`. */
  readonly address: string;
  /** Row by row; a row may be shorter than the block, what is missing there is empty. */
  readonly rows: readonly (readonly Cell[])[];
  /** Number formats, cell by cell; here and in the three below, what a row that is missing says is null. */
  readonly formats?: readonly (readonly (string | null)[])[];
  /** The texts that the cells show. */
  readonly texts?: readonly (readonly (string | null)[])[];
  /** Formulas without their "=", null where the cell has none. */
  readonly formulas?: readonly (readonly (string | null)[])[];
  /** Font names, null where the default font stands. */
  readonly fonts?: readonly (readonly (string | null)[])[];
  /** Merged blocks in A1 form. */
  readonly merges?: readonly string[];
  /** Rows that are hidden or filtered out, as indexes into `rows`. */
  readonly hiddenRows?: readonly number[];
  /** Columns that are hidden or have no width, as indexes into each row. */
  readonly hiddenColumns?: readonly number[];
  /** A sheet that the user cannot see. */
  readonly hidden?: boolean;
}

/**
 * The rows that hold cells, each with its index: of a million rows they may be two.
 *
 * @example filledRows({ ...table, rows: [[], ["Phường Tam Hiệp"]] }) // [[1, ["Phường Tam Hiệp"]]]
 */
export function filledRows({ rows }: Pick<Table, "rows">): [number, readonly Cell[]][] {
  const filled: [number, readonly Cell[]][] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (row !== undefined && row.length > 0) filled.push([index, row]);
  }
  return filled;
}

/** Empty rows above the content that a reader keeps as such; a table that begins further down says so in its address. */
export const mostRowsAbove = 1_000;

/** All a reader needs to know of a workbook. */
export interface WorkbookContent {
  /** The file's name, where there is one; it may carry the year or the district. */
  readonly fileName?: string;
  /** One table a sheet, in the order of the tabs. */
  readonly tables: readonly Table[];
  /** Workbook-level defined names and the sheet each points to; ours begin with DIABAN_. */
  readonly names?: Readonly<Record<string, string>>;
}

/** Tables alone are a workbook without file name and defined names. */
export function contentOf(given: WorkbookContent | readonly Table[]): WorkbookContent {
  return "tables" in given ? given : { tables: given };
}

/** Where a cell of a table stands in its sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/**
 * The sheet address of a cell, rows and columns of the table from 0.
 *
 * @example placeOf(table, 2, 0) // { sheet: "Rà soát", address: "A3" }
 */
export function placeOf(table: Table, row: number, column: number): CellPlace {
  const { top, left } = originOf(table);
  return { sheet: table.sheet, address: formatAddress({ row: top + row, column: left + column }) };
}

const origins = new WeakMap<Table, Block>();

/**
 * The block of a table, rows and columns of the sheet from 0.
 *
 * @example originOf({ name: "", sheet: "", address: "B3:D9", rows: [] }).top // 2
 */
export function originOf(table: Table): Block {
  let origin = origins.get(table);
  if (!origin) {
    origin = parseBlock(table.address);
    origins.set(table, origin);
  }
  return origin;
}
