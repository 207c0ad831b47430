import { compareRatios, difference, quotient, ratioOf, type Decimal, type Ratio } from "../../ratio.ts";
import { fill } from "../../sentence.ts";
import type { ColumnLevels, Unanswered } from "./normalised.ts";

const unordered = {
  vi: "Cận dưới {low} phải nhỏ hơn cận trên {high}. Hãy ghi lại hai cận của cột này.",
  en: "The lower bound {low} must be below the upper bound {high}. State the two bounds of this column again.",
};

/** Goalposts: (x − low) / (high − low) between stated bounds, 0 below them and 1 above. */
export function goalposts(values: readonly (Ratio | null)[], low: Decimal, high: Decimal): ColumnLevels | Unanswered {
  const [from, to] = [ratioOf(low), ratioOf(high)];
  if (compareRatios(from, to) >= 0) return { refused: fill(unordered, { low, high }) };
  const span = difference(to, from);
  const levelOf = (value: Ratio): Ratio => {
    if (compareRatios(value, from) <= 0) return { numerator: 0n, denominator: 1n };
    if (compareRatios(value, to) >= 0) return { numerator: 1n, denominator: 1n };
    return quotient(difference(value, from), span);
  };
  return { exact: values.map((value) => value && levelOf(value)), notices: [] };
}
