/**
 * Fills the blanks of a column with the median or the mean of its figures. Never part of a score or a proposal, where a
 * blank may hold anything: for an office that asks what the order might be if the missing figures were ordinary ones. What
 * was filled in is named, so that it can be said beside every figure that rests on it.
 *
 * @param values one an area; null is a blank
 * @returns the column, and the places that were blank; nothing is filled in where no figure is known
 * @example impute([1, null, 4, 9], "median") // { values: [1, 4, 4, 9], filled: [1] }
 */
export function impute(
  values: readonly (number | null)[],
  by: "median" | "mean",
): { readonly values: readonly (number | null)[]; readonly filled: readonly number[] } {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (known.length === 0) return { values, filled: [] };
  const at = (place: number) => known[Math.floor(place)] ?? NaN;
  const middle = (known.length - 1) / 2;
  const value =
    by === "mean" ? known.reduce((sum, one) => sum + one, 0) / known.length : (at(middle) + at(middle + 0.5)) / 2;
  return {
    values: values.map((own) => own ?? value),
    filled: [...values.keys()].filter((place) => values[place] === null),
  };
}
