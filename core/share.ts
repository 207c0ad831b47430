import { compareRatios, ratioOf, type Decimal, type Ratio } from "./ratio.ts";
import { decimalText, inBoth, type Language, type Sentence } from "./sentence.ts";
import { WrongUse } from "./wrong-use.ts";

/**
 * A count of areas, cases, persons or households: a whole number from 0 that JavaScript holds exactly.
 *
 * @example isCount(0) // true
 * @example isCount(1.5) // false
 */
export function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

/**
 * Is `part` of `whole` above, on or below `percent`? Decided on integers, never on a rounded share:
 * 11 of 13 reads 85 % and is below it.
 *
 * @param percent a whole number or a decimal as text ("12.5")
 * @returns -1 below, 0 exactly on it, 1 above
 * @throws WrongUse unless both are counts and `whole` is above zero: 0/0 has no share.
 * @example compareShare(11, 13, 85) // -1
 */
export function compareShare(part: number, whole: number, percent: Decimal): -1 | 0 | 1 {
  checkShare(part, whole);
  return compareWith({ numerator: BigInt(part), denominator: BigInt(whole) }, percent);
}

function checkShare(part: unknown, whole: unknown): void {
  const wrong = isCount(part) ? whole : part;
  if (isCount(part) && isCount(whole) && whole !== 0) return;
  const accepted = "a part from 0 of a whole from 1, both counts";
  throw new WrongUse({ of: "share", given: wrong, accepted, example: "formatShare(9, 17)" });
}

/** A floor (sàn): at least `percent` of the whole. @example reachesFloor(35, 44, 80) // false */
export function reachesFloor(part: number, whole: number, percent: Decimal): boolean {
  return compareShare(part, whole, percent) >= 0;
}

/** A cap (trần): at most `percent` of the whole. @example staysWithinCap(2, 13, 15) // false */
export function staysWithinCap(part: number, whole: number, percent: Decimal): boolean {
  return compareShare(part, whole, percent) <= 0;
}

/**
 * The smallest part that reaches a floor of so many percent.
 *
 * @throws RangeError unless `whole` is a count and `percent` a decimal from 0.
 * @example leastPart(13, 80) // 11
 */
export function leastPart(whole: number, percent: Decimal): number {
  const { numerator, denominator } = portionOf(whole, percent);
  const divisor = 100n * denominator;
  return Number((BigInt(whole) * numerator + divisor - 1n) / divisor);
}

/**
 * The smallest part that is above so many percent.
 *
 * @throws RangeError unless `whole` is a count and `percent` a decimal from 0.
 * @example leastPartAbove(20, 85) // 18
 */
export function leastPartAbove(whole: number, percent: Decimal): number {
  const { numerator, denominator } = portionOf(whole, percent);
  return Number((BigInt(whole) * numerator) / (100n * denominator)) + 1;
}

/**
 * The largest part that stays below so many percent, at least 0.
 *
 * @throws RangeError unless `whole` is a count and `percent` a decimal from 0.
 * @example mostPartBelow(20, 15) // 2
 */
export function mostPartBelow(whole: number, percent: Decimal): number {
  return Math.max(0, leastPart(whole, percent) - 1);
}

function portionOf(whole: number, percent: Decimal): Ratio {
  const threshold = ratioOf(percent);
  if (!isCount(whole) || threshold.numerator < 0n) throw new RangeError(`no part: ${percent} % of ${whole}`);
  return threshold;
}

/**
 * A share as a percentage in print: two decimals, half up, and more when the rounded text would stand on
 * or across the threshold while the truth does not (Quy ước Q17).
 *
 * @param threshold the percentage it is held against, if any
 * @example formatShare(9, 17) // "52,94 %"
 * @example formatShare(861, 1013, 85) // "84,995 %"
 */
export function formatShare(
  part: number,
  whole: number,
  threshold?: Decimal | ShareStyle,
  language: Language = "vi",
): string {
  checkShare(part, whole);
  return formatExactShare({ numerator: BigInt(part), denominator: BigInt(whole) }, threshold, language);
}

/**
 * The same print of a fraction that is not one of counts.
 *
 * @example formatExactShare({ numerator: 1n, denominator: 14n }) // "7,14 %"
 */
export function formatExactShare(share: Ratio, given?: Decimal | ShareStyle, language: Language = "vi"): string {
  if (typeof given === "object") return percentText(printedShare(share, given), given.decimals, language);
  const threshold = given;
  let decimals = 2;
  if (threshold !== undefined) {
    const truth = compareWith(share, threshold);
    // Ends: once 10^decimals exceeds the denominator, a share that is not on the threshold no longer rounds onto it.
    while (compareText(share, decimals, threshold) !== truth) decimals += 1;
  }
  return percentText(roundedShare(share, decimals), decimals, language);
}

/** How a plan has its shares printed. */
interface ShareStyle {
  readonly decimals: number;
  readonly rounding: "half-up" | "cut";
}

/** What a share is printed by: the plan's own way where it has one, else by the threshold. */
export function shareStyle(display: ShareStyle | undefined, threshold?: Decimal): Decimal | ShareStyle | undefined {
  return display ?? threshold;
}

function printedShare(share: Ratio, { decimals, rounding }: ShareStyle): bigint {
  if (rounding === "half-up") return roundedShare(share, decimals);
  return (share.numerator * 100n * 10n ** BigInt(decimals)) / share.denominator;
}

function percentText(scaled: bigint, decimals: number, language: Language): string {
  const digits = String(scaled).padStart(decimals + 1, "0");
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return `${decimalText(text, language)} %`;
}

/** A share in both languages, for a message. */
export function shareInWords(part: number, whole: number, threshold?: Decimal | ShareStyle): Sentence {
  return inBoth((language) => formatShare(part, whole, threshold, language));
}

/** The share in units of 10^-decimals percent, rounded half up. */
function roundedShare({ numerator, denominator }: Ratio, decimals: number): bigint {
  const scaled = numerator * 100n * 10n ** BigInt(decimals);
  return (2n * scaled + denominator) / (2n * denominator);
}

function compareText(share: Ratio, decimals: number, threshold: Decimal): -1 | 0 | 1 {
  return compareWith({ numerator: roundedShare(share, decimals), denominator: 10n ** BigInt(decimals + 2) }, threshold);
}

function compareWith({ numerator, denominator }: Ratio, percent: Decimal): -1 | 0 | 1 {
  const threshold = ratioOf(percent);
  return compareRatios({ numerator: numerator * 100n, denominator }, threshold);
}
