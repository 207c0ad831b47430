/**
 * How many letters must be put in, taken out or changed to make one text of the other (Levenshtein), or
 * `limit + 1` as soon as it is surely more than `limit`.
 *
 * @example editDistance("tan hoa", "tam hoa", 2) // 1
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const tooFar = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooFar;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  let current = new Array<number>(b.length + 1).fill(tooFar);
  for (let row = 1; row <= a.length; row += 1) {
    // Farther than `limit` off the diagonal nothing can come back within it.
    const from = Math.max(1, row - limit);
    const to = Math.min(b.length, row + limit);
    let least = from === 1 ? row : tooFar;
    current[from - 1] = least;
    for (let column = from; column <= to; column += 1) {
      const change = (above[column - 1] ?? tooFar) + (a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1);
      const gap = Math.min(above[column] ?? tooFar, current[column - 1] ?? tooFar) + 1;
      const cost = Math.min(change, gap);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return tooFar;
    if (to < b.length) current[to + 1] = tooFar;
    [above, current] = [current, above];
  }
  return Math.min(above[b.length] ?? tooFar, tooFar);
}
