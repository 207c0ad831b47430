import { quotient, difference, type Ratio } from "../../ratio.ts";
import type { ColumnLevels } from "./normalised.ts";
import { rangeOf, zeroLevels } from "./range.ts";

/** Min–max: (x − least) / (greatest − least) among the values of the column. */
export function minMax(values: readonly (Ratio | null)[]): ColumnLevels {
  const range = rangeOf(values);
  if (!range) return zeroLevels(values);
  const span = difference(range.greatest, range.least);
  return { exact: values.map((value) => value && quotient(difference(value, range.least), span)), notices: [] };
}
