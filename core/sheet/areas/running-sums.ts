/** Fewer equal sums than this may be chance. */
const fewestEqualSums = 3;

/** Rows added up column by column, and the question whether another row states what they come to. */
export class RunningSums {
  private rows = 0;
  private readonly sums: number[] = [];

  /** @param figures what a row adds to each column; null for nothing */
  add(figures: readonly (number | null)[]): void {
    this.rows += 1;
    figures.forEach((figure, at) => (this.sums[at] = (this.sums[at] ?? 0) + (figure ?? 0)));
  }

  clear(): void {
    this.rows = 0;
    this.sums.length = 0;
  }

  /**
   * True where at least two rows were added, every filled cell is the sum of its column, and three of them are above 0.
   *
   * @param stated what the row says in each column: undefined in an empty cell, null where it is no number
   * @param counts whether a column is one of those three
   */
  isSum(stated: readonly (number | null | undefined)[], counts: (column: number) => boolean = () => true): boolean {
    if (this.rows < 2) return false;
    let equal = 0;
    for (const [at, figure] of stated.entries()) {
      if (figure === undefined) continue;
      if (figure === null || figure !== (this.sums[at] ?? 0)) return false;
      if (figure > 0 && counts(at)) equal += 1;
    }
    return equal >= fewestEqualSums;
  }
}
