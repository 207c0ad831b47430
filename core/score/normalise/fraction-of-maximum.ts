import { quotient, type Ratio } from "../../ratio.ts";
import type { Sentence } from "../../sentence.ts";
import type { ColumnLevels, Unanswered } from "./normalised.ts";
import { rangeOf, zeroLevels } from "./range.ts";

const negative: Sentence = {
  vi: "Cột này có số âm, nên không tính được phần của giá trị lớn nhất. Hãy kiểm tra lại số liệu.",
  en: "This column has a negative figure, so there is no fraction of the maximum. Check the figures.",
};

/** Fraction of the maximum: x / greatest of the column. */
export function fractionOfMaximum(values: readonly (Ratio | null)[]): ColumnLevels | Unanswered {
  const range = rangeOf(values);
  if (!range) return zeroLevels(values);
  if (range.least.numerator < 0n) return { refused: negative };
  return { exact: values.map((value) => value && quotient(value, range.greatest)), notices: [] };
}
