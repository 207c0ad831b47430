import type { CapRounding } from "./cap-rounding.ts";
import type { PlanFixing } from "./plan.ts";
import { WrongUse } from "../wrong-use.ts";
import { isDecimal, ratioOf, type Decimal } from "../ratio.ts";
import { isCount } from "../share.ts";

type Round = (numerator: bigint, denominator: bigint) => bigint;
const down: Round = (numerator, denominator) => numerator / denominator;
const roundings: Readonly<Record<CapRounding, Round>> = {
  floor: down,
  "floor-min-1": (numerator, denominator) => down(numerator, denominator) || 1n,
  "half-up": (numerator, denominator) => down(2n * numerator + denominator, 2n * denominator),
  ceil: (numerator, denominator) => down(numerator + denominator - 1n, denominator),
};

/**
 * The most areas that a cap allows: so many percent of the units, as a whole number. Of no units it is 0 in every
 * rounding.
 *
 * @throws WrongUse unless `base` is a count, `percent` a decimal from 0 to 100 and the rounding one of the four.
 * @example capOf(30, 15, "floor") // 4
 * @example capOf(6, 15, "floor-min-1") // 1
 */
export function capOf(base: number, percent: Decimal, rounding: CapRounding): number {
  const wrong = (given: unknown, accepted: string) =>
    new WrongUse({ of: "capOf", given, accepted, example: 'capOf(30, 15, "floor")' });
  const share = isDecimal(percent) ? ratioOf(percent) : null;
  if (!isCount(base)) throw wrong(base, "a whole number of units from 0");
  if (!share || share.numerator < 0n || share.numerator > 100n * share.denominator)
    throw wrong(percent, "a percentage from 0 to 100");
  const { numerator, denominator } = share;
  if (!Object.hasOwn(roundings, rounding)) throw wrong(rounding, Object.keys(roundings).join(", "));
  return base === 0 ? 0 : Number(roundings[rounding](BigInt(base) * numerator, 100n * denominator));
}

/**
 * The cap that a plan sets for a locality of so many units.
 *
 * @example planCap(30, plan7488) // 4
 */
export function planCap(units: number, { cap: { percent, rounding } }: PlanFixing<"cap">): number {
  return capOf(units, percent.value, rounding.value);
}
