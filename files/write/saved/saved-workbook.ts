import type { Table } from "../../../core/table.ts";
import type { DefinedName, SheetLook } from "../../read/sheet-look.ts";
import type { LineMove } from "./line-moves.ts";

/** What stands in a sheet and how it looks, from A1. */
export interface SheetState {
  readonly table: Table;
  readonly look: SheetLook;
}

/** A sheet of the opened file as it came to be. */
export interface SheetOrigin {
  /** Its title when the file was opened. */
  readonly title: string;
  readonly rows: readonly LineMove[];
  readonly columns: readonly LineMove[];
}

export interface SavedSheet extends SheetState {
  /** Absent for a sheet that the opened file does not have. */
  readonly origin?: SheetOrigin;
}

/** A whole workbook, sheet by sheet in the order of its tabs. */
export interface WholeWorkbook {
  readonly sheets: readonly SavedSheet[];
  /** All but those that belong to the format itself. */
  readonly names: readonly DefinedName[];
}
