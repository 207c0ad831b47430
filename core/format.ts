import { formatRatio, type Decimal, type Ratio } from "./ratio.ts";
import { decimalText, inBoth, type Language, type Sentence } from "./sentence.ts";

/** A count with its thousands parted. @example countText(11162).vi // "11.162" */
export function countText(count: number): Sentence {
  return inBoth((language) => String(count).replace(/\B(?=(?:\d{3}){1,8}$)/g, language === "vi" ? "." : ","));
}

/** @example formatPoints(61.44, "vi") // "61,4" */
export function formatPoints(points: number, language: Language, decimals = 1): string {
  return decimalText(points.toFixed(decimals), language);
}

/**
 * The points of an area, or between which points they lie while cells are blank.
 *
 * @example formatScore({ points: null, low: 16.666, high: 50 }, "vi") // "16,7–50,0"
 */
export function formatScore(
  { points, low, high }: { readonly points: number | null; readonly low: number; readonly high: number },
  language: Language,
  decimals = 1,
): string {
  if (points !== null) return formatPoints(points, language, decimals);
  return `${formatPoints(low, language, decimals)}–${formatPoints(high, language, decimals)}`;
}

/** A rank, or the first and the last that are possible. @example formatRanks({ best: 2, worst: 3 }) // "2–3" */
export function formatRanks({ best, worst }: { readonly best: number; readonly worst: number }): string {
  return best === worst ? String(best) : `${best}–${worst}`;
}

/** Points in both languages. @example pointsText(61.44, 2).vi // "61,44" */
export function pointsText(points: number, decimals = 1): Sentence {
  return inBoth((language) => formatPoints(points, language, decimals));
}

const mostDecimals = 6;

/**
 * How far one score stays behind another: one decimal, and more while that would read as nothing.
 *
 * @example formatGap(0.0031, "vi") // "0,003"
 */
export function formatGap(gap: number, language: Language): string {
  let decimals = 1;
  while (gap > 0 && decimals < mostDecimals && Number(gap.toFixed(decimals)) === 0) decimals += 1;
  return formatPoints(gap, language, decimals);
}

const mostDigits = 20n;

/** A fraction as a decimal: whole when it ends, else cut with an ellipsis. @example exactDecimal(ratioOf("0.125"), "vi") // "0,125" */
export function exactDecimal({ numerator, denominator }: Ratio, language: Language): string {
  let rest = numerator % denominator;
  let digits = "";
  while (rest !== 0n && BigInt(digits.length) < mostDigits) {
    rest *= 10n;
    digits += String(rest / denominator);
    rest %= denominator;
  }
  const whole = String(numerator / denominator);
  if (digits === "") return whole;
  return decimalText(`${whole}.${rest === 0n ? digits : `${digits.slice(0, 6)}…`}`, language);
}

/** The same in both languages. */
export function exactText(ratio: Ratio): Sentence {
  return inBoth((language) => exactDecimal(ratio, language));
}

/** «200/27 = 7,407407…»; a whole number alone. */
export function fractionText(ratio: Ratio): Sentence {
  return inBoth((language) => {
    const text = exactDecimal(ratio, language);
    return ratio.denominator === 1n ? text : `${formatRatio(ratio)} = ${text}`;
  });
}

/** A decimal in both languages, as it is given. @example decimalSentence("12.50").vi // "12,50" */
export function decimalSentence(value: Decimal): Sentence {
  return inBoth((language) => decimalText(value, language));
}
