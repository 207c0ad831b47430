import { difference, product, quotient, ratioValue, total, type Ratio } from "../../ratio.ts";
import type { ColumnLevels } from "./normalised.ts";
import { rangeOf, zeroLevels } from "./range.ts";

/**
 * z-score: (x − mean) / sd, the standard deviation being that of a sample (n − 1). The square of each level is worked
 * out as a fraction and its root taken last, so that no size of figures loses its digits or runs over.
 */
export function zScore(values: readonly (Ratio | null)[]): ColumnLevels {
  if (!rangeOf(values)) return zeroLevels(values);
  const known = values.filter((value) => value !== null);
  const count = (n: number): Ratio => ({ numerator: BigInt(n), denominator: 1n });
  const mean = quotient(total(known), count(known.length));
  const squares = known.map((value) => square(difference(value, mean)));
  const variance = quotient(total(squares), count(known.length - 1));
  const levelOf = (value: Ratio): number => {
    const apart = difference(value, mean);
    const size = Math.sqrt(ratioValue(quotient(square(apart), variance)));
    return apart.numerator < 0n ? -size : size;
  };
  return { exact: null, levels: values.map((value) => value && levelOf(value)), notices: [] };
}

function square(value: Ratio): Ratio {
  return product(value, value);
}
