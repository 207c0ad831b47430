import type { CapRounding } from "./cap-rounding.ts";
import { fixes, notFixed } from "./not-fixed.ts";
import type { Plan, PlanFixing } from "./plan.ts";
import { fill, type Sentence } from "../sentence.ts";
import { terms } from "../terms.ts";
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
  if (typeof rounding !== "string" || !Object.hasOwn(roundings, rounding))
    throw wrong(rounding, Object.keys(roundings).join(", "));
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

/** Whether the cap is taken of the commune-level units, whose number the register knows; of anything else only a source does. */
export function isOfUnits({ cap }: Pick<PlanFixing<"cap">, "cap">): boolean {
  return cap.baseName.vi === terms.base.units.vi;
}

/**
 * The cap of so many commune-level units; null where the plan sets none, or takes it of something else.
 *
 * @example unitsCap(30, plan7488) // 4
 */
export function unitsCap(units: number, plan: Plan): number | null {
  return fixes(plan, "cap") && isOfUnits(plan) ? planCap(units, plan) : null;
}

export const baseNotStated: Sentence = {
  vi: "Chưa nêu số {unit}, mà mức trần {percent} % tính trên số ấy.",
  en: "The number of {unit}, of which the cap is {percent} %, is not stated.",
};

/** Why there is no cap: the plan sets none, or the number of what it is taken of is not stated. */
export function capUnsaid(plan: Plan): Sentence {
  if (!fixes(plan, "cap")) return notFixed(plan, "cap");
  return fill(baseNotStated, { unit: plan.cap.baseName, percent: Number(plan.cap.percent.value) });
}
