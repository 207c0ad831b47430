import { countText } from "../../../core/format.ts";
import type { FileLimits } from "../limits.ts";
import { RefusedFile } from "../refusals.ts";

/** What one workbook may still take of memory, over all its sheets. */
export class ReadingBudget {
  private cells: number;
  private letters: number;

  constructor(readonly limits: FileLimits) {
    this.cells = limits.cells;
    this.letters = limits.letters;
  }

  spendCells(count: number): void {
    this.cells -= count;
    if (this.cells < 0) this.refuseCells();
  }

  private refuseCells(): never {
    const { cells } = this.limits;
    const limit = countText(cells);
    throw new RefusedFile("too-many-cells", { limit });
  }

  spendLetters(count: number): void {
    this.letters -= count;
    if (this.letters < 0) throw new RefusedFile("too-much-text", { limit: Math.round(this.limits.letters / 1e6) });
  }
}
