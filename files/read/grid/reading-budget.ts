import { countText } from "../../../core/format.ts";
import type { FileLimits } from "../limits.ts";
import { RefusedFile } from "../refusals.ts";

/** What one workbook may still take of memory, over all its sheets. */
export class ReadingBudget {
  private cells: number;
  private letters: number;
  private rows: number;
  private sheets: number;
  private steps: number;

  constructor(readonly limits: FileLimits) {
    this.cells = limits.cells;
    this.letters = limits.letters;
    this.rows = limits.rows;
    this.sheets = limits.sheets;
    this.steps = limits.steps;
  }

  spendSheet(): void {
    this.sheets -= 1;
    if (this.sheets < 0) throw new RefusedFile("too-many-sheets", { limit: this.limits.sheets });
  }

  spendStep(): void {
    this.steps -= 1;
    if (this.steps < 0) throw tooMuchWork(this.limits);
  }

  /** Answers whether there was room for so many. */
  spendRows(count: number): boolean {
    this.rows -= count;
    return this.rows >= 0;
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

export function tooMuchWork({ steps }: FileLimits): RefusedFile {
  return new RefusedFile("too-much-work", { limit: Math.round(steps / 1e6) });
}
