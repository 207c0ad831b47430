import { ratioOf, type Ratio } from "../ratio.ts";
import type { Cell } from "../table.ts";

const mostDecimals = 6;
/** "61,43", "61.43" or "1.061,43": a point before exactly three digits and a comma parts thousands. */
const shown = /^[+-]?(?:\d+(?:[.,]\d+)?|\d{1,3}(?:\.\d{3})+,\d+)$/;

/**
 * The number that a cell shows, as a decimal with a point and as many decimals as are seen; at most six where only
 * the value is known. Null when it shows no number.
 *
 * @param text what the spreadsheet shows, if that is known
 * @example shownNumber(61.42857, "61,43") // "61.43"
 * @example shownNumber(61.4, null) // "61.4"
 */
export function shownNumber(cell: Cell, text: string | null | undefined): string | null {
  if (typeof cell === "number") return (text ? decimalIn(text) : null) ?? valueText(cell);
  return typeof cell === "string" ? decimalIn(cell) : null;
}

function decimalIn(text: string): string | null {
  const plain = text.trim();
  if (!shown.test(plain)) return null;
  const point = Math.max(plain.lastIndexOf(","), plain.lastIndexOf("."));
  if (point < 0) return plain.replace("+", "");
  return `${plain.slice(0, point).replace(/[.,+]/g, "")}.${plain.slice(point + 1)}`;
}

function valueText(value: number): string | null {
  if (!Number.isFinite(value)) return null;
  const text = String(Number(value.toFixed(mostDecimals)));
  // From 10^21 on a number is written with an exponent; no score is that large.
  return text.includes("e") ? null : text;
}

export function decimalsOf(decimal: string): number {
  const point = decimal.indexOf(".");
  return point < 0 ? 0 : decimal.length - point - 1;
}

/** Could the exact value be shown like this? Up to half a unit of the last decimal, ends included. */
export function isRounded(exact: Ratio, decimal: string): boolean {
  const { numerator, denominator } = ratioOf(decimal);
  const off = exact.numerator * denominator - numerator * exact.denominator;
  const distance = off < 0n ? -off : off;
  return 2n * distance * 10n ** BigInt(decimalsOf(decimal)) <= exact.denominator * denominator;
}

/** An exact value from 0, rounded half up. @example roundedText({ numerator: 609n, denominator: 10n }, 0) // "61" */
export function roundedText({ numerator, denominator }: Ratio, decimals: number): string {
  const scaled = (2n * numerator * 10n ** BigInt(decimals) + denominator) / (2n * denominator);
  const digits = String(scaled).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
