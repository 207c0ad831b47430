import { isCellError, type Cell } from "../../../../core/table.ts";
import type { SheetToLay } from "../../workbook.ts";
import type { SheetLock } from "../locks.ts";

/** A sheet under work bears such a title and cannot be seen; the next writing clears away what a broken one left. */
export const asideTitle = "~diaban ";

export function isAside(title: string): boolean {
  return title.startsWith(asideTitle);
}

/** One of our sheets, and where it goes. */
export interface PlannedSheet {
  readonly own: SheetToLay;
  readonly title: string;
  /** Null leaves a cell as it is: on a locked sheet each that holds already what it is to hold, formulas included. */
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
  /** What stands where it goes, to be put back when the sheets beside it could not be written; null where nothing stands. */
  readonly former: { readonly address: string; readonly values: readonly (readonly Cell[])[] } | null;
  /** The sheet that is there already; its place in the user's formulas is kept. */
  readonly homeId: string | null;
  /** Its lock; what stands on a locked sheet keeps its look, and which of its cells are open. */
  readonly lock: SheetLock | null;
  /** Charts of ours that lie on it already. */
  readonly oldCharts: readonly string[];
  /** The defined name is there, even if the sheet it stood for is gone. */
  readonly hasName: boolean;
}

export interface WritingPlan {
  readonly sheets: readonly PlannedSheet[];
  /** Every sheet that was there before. */
  readonly knownIds: readonly string[];
  readonly leftoverIds: readonly string[];
}

/** As Excel answers for the cell. */
export function shown(cell: Cell): string | number | boolean {
  return cell === null ? "" : isCellError(cell) ? cell.error : cell;
}

export function ownWidth({ widths, table }: SheetToLay): number {
  return Math.max(1, widths.length, ...table.rows.map((row) => row.length));
}

export const widthOf = (values: PlannedSheet["values"]) => values[0]?.length ?? 1;
export const bytesOf = (values: unknown) => new Blob([JSON.stringify(values)]).size;
