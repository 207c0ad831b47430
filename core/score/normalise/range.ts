import { compareRatios, type Ratio } from "../../ratio.ts";
import type { Sentence } from "../../sentence.ts";
import type { ColumnLevels } from "./normalised.ts";

/** Least and greatest of the values that are known. */
interface ValueRange {
  readonly least: Ratio;
  readonly greatest: Ratio;
}

/** Null when there is no value, or all are alike: nothing tells the areas apart. */
export function rangeOf(values: readonly (Ratio | null)[]): ValueRange | null {
  const known = values.filter((value) => value !== null);
  const [first] = known;
  if (!first) return null;
  const least = known.reduce((so, value) => (compareRatios(value, so) < 0 ? value : so), first);
  const greatest = known.reduce((so, value) => (compareRatios(value, so) > 0 ? value : so), first);
  return compareRatios(least, greatest) < 0 ? { least, greatest } : null;
}

const message: Sentence = {
  vi: "Các địa bàn có số liệu bằng nhau (hoặc chỉ một địa bàn có số liệu) ở cột này, nên mức của tất cả tính là 0.",
  en: "All areas have the same figure in this column (or only one has any), so the level of all is 0.",
};

/** A column that tells nothing apart: level 0 for all, and a notice instead of a division by zero. */
export function zeroLevels(values: readonly (Ratio | null)[]): ColumnLevels {
  const isEmpty = values.every((value) => value === null);
  return {
    exact: values.map((value) => value && { numerator: 0n, denominator: 1n }),
    notices: isEmpty ? [] : [{ code: "zero-range", message, places: [] }],
  };
}
