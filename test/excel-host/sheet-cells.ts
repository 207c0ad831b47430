import type { Block } from "../../core/address.ts";
import { overlap, sheetSize } from "./sheet-address.ts";
import { emptyCell, kindOf, type StoredCell } from "./stored-cell.ts";

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

  /**
   * After cells were entered or cleared: formulas that come to several cells fill those beside them, and show #SPILL!
   * where one of these is taken or merged.
   */
  spillAnew(): void {
    for (const { cell } of this.all()) {
      if (cell.spilledFrom !== null) Object.assign(cell, { value: "", kind: "Empty", spilledFrom: null });
    }
    for (const { row, column, cell } of [...this.all()]) {
      if (cell.formula === null || cell.spill === null) continue;
      const block = this.spillBlock(row, column);
      const [[first = ""] = []] = cell.spill;
      const isFree = block !== null && this.isFree(block, row, column);
      Object.assign(cell, isFree ? { value: first, kind: kindOf(first) } : { value: "#SPILL!", kind: "Error" });
      if (isFree) this.fillFrom(cell, row, column);
    }
  }

  /** What the formula of this cell spills into; null where it fills its own cell only, or nothing. */
  spillBlock(row: number, column: number): Block | null {
    const rows = this.find(row, column)?.spill;
    const width = Math.max(0, ...(rows ?? []).map((cells) => cells.length));
    if (!rows || (rows.length === 1 && width === 1)) return null;
    const block = { top: row, left: column, bottom: row + rows.length - 1, right: column + width - 1 };
    return block.bottom < sheetSize.rows && block.right < sheetSize.columns ? block : null;
  }

  private isFree(block: Block, row: number, column: number): boolean {
    if (this.merges.some((merge) => overlap(merge, block))) return false;
    return [...this.inside(block)].every(
      (one) => (one.row === row && one.column === column) || (one.cell.kind === "Empty" && one.cell.formula === null),
    );
  }

  private fillFrom({ formula, spill }: StoredCell, row: number, column: number): void {
    spill?.forEach((cells, down) =>
      cells.forEach((value, right) => {
        if (down === 0 && right === 0) return;
        Object.assign(this.at(row + down, column + right), { value, kind: kindOf(value), spilledFrom: formula });
      }),
    );
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
