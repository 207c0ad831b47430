/** Weights out of a matrix of pairwise comparisons, and how far the comparisons agree with each other. */
export interface Priorities {
  /** One an item; they add up to 1. */
  readonly priorities: readonly number[];
  /** Largest eigenvalue; the number of items when every comparison agrees with every other. */
  readonly eigenvalue: number;
  /** CI / RI with CI = (λ − n) / (n − 1); 0 for one or two items, which cannot disagree. */
  readonly consistencyRatio: number;
}

/** Mean consistency index of random matrices of 1 … 10 items (Saaty 1980). */
const randomIndex: readonly number[] = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

/** As many items as the random index is published for. */
export const mostItems = randomIndex.length;

/**
 * Principal eigenvector of a positive reciprocal matrix, by repeated multiplication: for a positive matrix it converges
 * from any start.
 *
 * @param matrix square, above zero, 1 to 10 items
 * @throws RangeError for more items than the random index is published for
 * @example prioritiesOf([[1, 4], [1 / 4, 1]]) // { priorities: [0.8, 0.2], consistencyRatio: 0, … }
 */
export function prioritiesOf(matrix: readonly (readonly number[])[]): Priorities {
  const count = matrix.length;
  if (count === 0 || count > mostItems) throw new RangeError(`no priorities of ${count} items`);
  let priorities = matrix.map(() => 1 / count);
  let moved = Infinity;
  // A matrix of 1/9 … 9 converges within some dozens of rounds; the limit keeps the last digits from dancing for ever.
  for (let round = 0; round < 1000 && moved > 1e-15; round += 1) {
    const next = normalised(multiply(matrix, priorities));
    moved = Math.max(...next.map((value, item) => Math.abs(value - (priorities[item] ?? 0))));
    priorities = next;
  }
  const product = multiply(matrix, priorities);
  const eigenvalue = product.reduce((sum, value, item) => sum + value / (priorities[item] ?? 1), 0) / count;
  const index = randomIndex[count - 1] ?? 0;
  // The eigenvalue of a reciprocal matrix is never below n; rounding may bring it there.
  const consistencyRatio = index === 0 ? 0 : Math.max(0, (eigenvalue - count) / (count - 1)) / index;
  return { priorities, eigenvalue, consistencyRatio };
}

function multiply(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, item) => sum + value * (vector[item] ?? 0), 0));
}

function normalised(vector: readonly number[]): number[] {
  const whole = vector.reduce((sum, value) => sum + value, 0);
  return vector.map((value) => value / whole);
}
