import { ratioOf, type Decimal, type Ratio } from "../ratio.ts";

/** By how much each weight may change by itself: 0.25 means ±25 %. */
export const usualSpread: Decimal = 0.25;

/**
 * The spread as a fraction, from 0 to below 1: at 1 every weight could vanish, and with it every order.
 *
 * @throws RangeError for anything else
 */
export function spreadOf(spread: Decimal): Ratio {
  const ratio = ratioOf(spread);
  if (ratio.numerator < 0n || ratio.numerator >= ratio.denominator) throw new RangeError(`no spread: ${spread}`);
  return ratio;
}
