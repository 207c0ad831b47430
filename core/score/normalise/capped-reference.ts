import { compareRatios, quotient, type Ratio } from "../../ratio.ts";
import { fill } from "../../sentence.ts";
import type { ColumnLevels, Unanswered } from "./normalised.ts";
import { formatRatio } from "../../ratio.ts";

const notAboveZero = {
  vi: "Mức chuẩn phải lớn hơn 0; đang là {given}. Hãy ghi lại mức chuẩn của cột này.",
  en: "The reference level must be above 0; it is {given}. State the reference level of this column again.",
};

const one: Ratio = { numerator: 1n, denominator: 1n };

/**
 * Capped reference, the default: x over the reference level, 1 from there on (Quy ước Q13). A negative value has no
 * level, as a blank.
 */
export function cappedReference(values: readonly (Ratio | null)[], reference: Ratio): ColumnLevels | Unanswered {
  if (reference.numerator <= 0n) return { refused: fill(notAboveZero, { given: formatRatio(reference) }) };
  const levelOf = (value: Ratio): Ratio | null => {
    if (value.numerator < 0n) return null;
    return compareRatios(value, reference) >= 0 ? one : quotient(value, reference);
  };
  return { exact: values.map((value) => value && levelOf(value)), notices: [] };
}
