import type { Block } from "../../core/index.ts";
import { sheetSize } from "./sheet-address.ts";
import { emptyCell, type StoredCell } from "./stored-cell.ts";

/** The cells of a sheet with what belongs to whole rows and columns. */
export class SheetCells {
  private readonly cells = new Map<number, StoredCell>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  merges: readonly Block[] = [];

  find(row: number, column: number): StoredCell | undefined {
    return this.cells.get(row * sheetSize.columns + column);
  }

  at(row: number, column: number): StoredCell {
    const key = row * sheetSize.columns + column;
    let cell = this.cells.get(key);
    if (!cell) this.cells.set(key, (cell = emptyCell()));
    return cell;
  }

  remove(row: number, column: number): void {
    this.cells.delete(row * sheetSize.columns + column);
  }

  /** Every cell that was ever touched, in no promised order. */
  *all(): Iterable<{ readonly row: number; readonly column: number; readonly cell: StoredCell }> {
    for (const [key, cell] of this.cells) {
      yield { row: Math.floor(key / sheetSize.columns), column: key % sheetSize.columns, cell };
    }
  }

  /** The cells of the block that were ever touched: a block may be a whole sheet. */
  *inside({ top, left, bottom, right }: Block) {
    for (const entry of this.all()) {
      const { row, column } = entry;
      if (row >= top && row <= bottom && column >= left && column <= right) yield entry;
    }
  }

  /** The smallest block around what is filled; with `valuesOnly` a format alone does not count. */
  used(valuesOnly: boolean): Block | null {
    let block: Block | null = null;
    for (const { row, column, cell } of this.all()) {
      const isFormatted = cell.look.size > 0 || cell.numberFormat !== "General";
      if (cell.kind === "Empty" && (valuesOnly || !isFormatted)) continue;
      block = block
        ? {
            top: Math.min(block.top, row),
            left: Math.min(block.left, column),
            bottom: Math.max(block.bottom, row),
            right: Math.max(block.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    }
    return block;
  }
}
