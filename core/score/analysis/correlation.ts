/**
 * How alike two columns are, from −1 to 1: by their figures (Pearson) or by their ranks, equals at the middle of theirs
 * (Spearman). Two criteria near 1 say the same thing twice, and count twice: for an office that sets weights.
 *
 * @param first one figure an area; an area with a blank in either takes no part
 * @returns null for fewer than three areas, or where a column has one figure only
 * @throws RangeError for columns of different length
 * @example correlation([1, 2, 3, 4], [2, 4, 6, 8]) // 1
 */
export function correlation(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  by: "figures" | "ranks" = "figures",
): number | null {
  if (first.length !== second.length) throw new RangeError(`${first.length} figures for ${second.length}`);
  const pairs = first.flatMap((one, at) => {
    const other = second[at] ?? null;
    return one === null || other === null ? [] : [{ one, other }];
  });
  const columns = [pairs.map(({ one }) => one), pairs.map(({ other }) => other)];
  const [ones = [], others = []] = by === "ranks" ? columns.map(middleRanks) : columns;
  const [apart, othersApart] = [fromMean(ones), fromMean(others)];
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, one, at) => sum + one * (b[at] ?? 0), 0);
  const size = Math.sqrt(product(apart, apart) * product(othersApart, othersApart));
  return pairs.length < 3 || size === 0 ? null : Math.max(-1, Math.min(1, product(apart, othersApart) / size));
}

function fromMean(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

/** From the lowest; equals share the middle of their ranks. */
function middleRanks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}
