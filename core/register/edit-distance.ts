/**
 * How many letters must be put in, taken out or changed to make one text of the other (Levenshtein), or
 * `limit + 1` as soon as it is surely more than `limit`.
 *
 * @example editDistance("tan hoa", "tam hoa", 2) // 1
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const change = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const cost = Math.min(change, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    above = current;
  }
  return Math.min(above[b.length] ?? 0, limit + 1);
}
