import { compareRatios, type Ratio } from "../../ratio.ts";
import type { ColumnLevels } from "./normalised.ts";

/** Met or not met: 1 from the threshold on, 0 below it. */
export function metOrNot(values: readonly (Ratio | null)[], threshold: Ratio): ColumnLevels {
  const levelOf = (value: Ratio): Ratio => ({
    numerator: compareRatios(value, threshold) >= 0 ? 1n : 0n,
    denominator: 1n,
  });
  return { exact: values.map((value) => value && levelOf(value)), notices: [] };
}
