import type { ReadingBudget } from "./reading-budget.ts";

/** Rows styled alike share one array of style numbers: a sheet has few kinds of rows, however long it is. */
export class RowPatterns {
  private readonly known = new Map<string, number[]>();
  private last: number[] = [];

  constructor(private readonly budget: ReadingBudget) {}

  shared(styles: number[]): number[] {
    if (isSame(styles, this.last)) return this.last;
    const key = styles.join();
    let pattern = this.known.get(key);
    if (!pattern) {
      this.budget.spendCells(styles.length);
      this.known.set(key, (pattern = styles));
    }
    return (this.last = pattern);
  }
}

function isSame(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((style, index) => style === right[index]);
}
