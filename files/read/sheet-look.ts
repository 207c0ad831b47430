/** One side of a border. */
export interface BorderLook {
  readonly line: "thin" | "medium" | "thick" | "double" | "dashed" | "dotted" | "hair";
  /** "#RRGGBB"; black when absent. */
  readonly colour?: string;
}

export type HorizontalAlignment = "left" | "center" | "right" | "justify";
export type VerticalAlignment = "top" | "center" | "bottom";

/** How one cell looks; what is absent is as in a new workbook. Colours are "#RRGGBB". */
export interface CellLook {
  /** Number format code. */
  readonly format?: string;
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  /** Absent: numbers right, texts left. */
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Degrees, anticlockwise, -90 to 90. */
  readonly rotation?: number;
  /** False: may be changed while its sheet is protected. */
  readonly locked?: boolean;
  readonly borders?: { readonly [side in "top" | "right" | "bottom" | "left"]?: BorderLook };
}

/** A run of columns, from 0, ends included. */
export interface ColumnLook {
  readonly from: number;
  readonly to: number;
  /** In characters of the normal font. */
  readonly width?: number;
  readonly hidden?: boolean;
}

/** A run of rows, from 0, ends included. */
export interface RowLook {
  readonly from: number;
  readonly to: number;
  /** In points. */
  readonly height?: number;
  readonly hidden?: boolean;
}

/** What a grid needs to show a sheet as it looked; plain data that crosses a worker's border. */
export interface SheetLook {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly showsGrid: boolean;
  readonly defaultWidth?: number;
  readonly defaultHeight?: number;
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly RowLook[];
  /** Rows and columns that stay in place when scrolling. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Merged blocks in A1 form. */
  readonly merges: readonly string[];
  /** The looks of the workbook, the same list for each of its sheets; the first is that of a plain cell. */
  readonly styles: readonly CellLook[];
  /** Blocks filled by one array formula each, which stands in their first cell; A1 form. */
  readonly arrays?: readonly string[];
  /** Index into `styles`, cell by cell from A1; what is missing is 0. Rows of one pattern are one array. */
  readonly cells: readonly (readonly number[])[];
}

/** A defined name as the file writes it. */
export interface DefinedName {
  readonly name: string;
  /** Without "=": `'Rà soát 2018'!$A$1:$B$9`, or any formula. */
  readonly refersTo: string;
  /** The sheet that alone knows the name. */
  readonly sheet?: string;
}

/** What a file holds that a workbook saved from the grid will not. */
export type LeftOutKind =
  | "macro"
  | "signature"
  | "table"
  | "dataTable"
  | "name"
  /** Of a format whose other parts are not counted. */
  | "uncounted";

export interface LeftOut {
  readonly kind: LeftOutKind;
  readonly count: number;
  /** Title of the sheet when opened; absent for what belongs to the whole workbook. */
  readonly sheet?: string;
  /** Left out only once columns, or any rows or columns, of its sheet were inserted, removed or moved. */
  readonly onceMoved?: "columns" | "lines";
}

/** What a file holds beside its sheets' cells and looks. */
export interface BesideCells {
  /** Names the grid and a saved workbook keep. */
  readonly names: readonly DefinedName[];
  readonly leftOut: readonly LeftOut[];
}
