/**
 * The rival of scoring and ranking: the same sum in typed arrays, of binary fractions, with no exactness, no blanks, no
 * equals and nothing explained.
 */

/** Shares of the highest tenth of each column, capped at 1, with equal weights. */
export function plainScores(figures: Float64Array, columns: number): Float64Array {
  const areas = figures.length / columns;
  const scores = new Float64Array(areas);
  const values = new Float64Array(areas);
  for (let column = 0; column < columns; column += 1) {
    for (let area = 0; area < areas; area += 1) values[area] = figures[area * columns + column] ?? 0;
    const level = values.slice().sort()[Math.ceil(areas * 0.9) - 1] || 1;
    for (let area = 0; area < areas; area += 1)
      scores[area]! += (Math.min((values[area] ?? 0) / level, 1) * 100) / columns;
  }
  return scores;
}

/** Indexes of the areas, highest first. */
export function plainOrder(scores: Float64Array): Uint32Array {
  return Uint32Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
}
