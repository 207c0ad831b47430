import type { Table, WorkbookContent } from "../../core/table.ts";
import type { BesideCells, SheetLook } from "./sheet-look.ts";

/** What every reader of a format takes out of a file. */
export interface WorkbookParts {
  readonly tables: readonly Table[];
  readonly names: NonNullable<WorkbookContent["names"]>;
  readonly sheets: readonly SheetLook[];
  readonly beside: BesideCells;
}
