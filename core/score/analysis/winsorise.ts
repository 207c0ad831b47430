/** When a column counts as having outliers, and how many figures may be drawn in. */
interface WinsoriseLimits {
  readonly skewness: number;
  readonly kurtosis: number;
  readonly most: number;
}

/** The limits of COINr, taken from the practice of the Joint Research Centre. */
const usual: WinsoriseLimits = { skewness: 2, kurtosis: 3.5, most: 5 };

/**
 * Draws the figures at the far end of a column in to the next one, one after the other, while skewness and kurtosis are
 * both above their limits. Never part of a proposal: an area's figure would depend on the others. For an office that asks
 * whether one extreme figure makes the order.
 *
 * @param values one an area; null is a blank and stays one
 * @returns the column, and the places whose figure was drawn in
 * @example winsorise([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100]) // { values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 30], treated: [11] }
 */
export function winsorise(
  values: readonly (number | null)[],
  limits: WinsoriseLimits = usual,
): { readonly values: readonly (number | null)[]; readonly treated: readonly number[] } {
  let drawn = values;
  const treated = new Set<number>();
  for (;;) {
    const known = drawn.filter((value) => value !== null);
    const { skewness, kurtosis } = shapeOf(known);
    if (!(Math.abs(skewness) > limits.skewness && kurtosis > limits.kurtosis)) break;
    const end = skewness > 0 ? Math.max(...known) : Math.min(...known);
    const inner = known.filter((value) => value !== end);
    const next = skewness > 0 ? Math.max(...inner) : Math.min(...inner);
    const places = [...drawn.keys()].filter((place) => drawn[place] === end);
    if (new Set([...treated, ...places]).size > limits.most) break;
    places.forEach((place) => treated.add(place));
    drawn = drawn.map((value) => (value === end ? next : value));
  }
  return { values: drawn, treated: [...treated].sort((a, b) => a - b) };
}

/** Of a sample, as the functions SKEW and KURT of a spreadsheet; 0 where too few or equal figures have none. */
function shapeOf(values: readonly number[]): { readonly skewness: number; readonly kurtosis: number } {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const moment = (power: number) => values.reduce((sum, value) => sum + (value - mean) ** power, 0);
  const deviation = Math.sqrt(moment(2) / (n - 1));
  if (n < 4 || deviation === 0) return { skewness: 0, kurtosis: 0 };
  const skewness = ((n / ((n - 1) * (n - 2))) * moment(3)) / deviation ** 3;
  const factor = (n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3));
  const kurtosis = (factor * moment(4)) / deviation ** 4 - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
  return { skewness, kurtosis };
}
