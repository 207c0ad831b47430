import type { Language, Ratio } from "./index.ts";

/** @example formatPoints(61.44, "vi") // "61,4" */
export function formatPoints(points: number, language: Language, decimals = 1): string {
  const text = points.toFixed(decimals);
  return language === "vi" ? text.replace(".", ",") : text;
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

/** A fraction as a decimal: whole when it ends, else cut with an ellipsis. @example exactDecimal(1/8) // "0,125" */
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
  return `${whole}${language === "vi" ? "," : "."}${rest === 0n ? digits : `${digits.slice(0, 6)}…`}`;
}
