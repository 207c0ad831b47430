/** What a text says as a number: digits with at most one decimal sign, comma or point, and perhaps «%». */
const numberText = /^([+-]?)(\d+|\d*[.,]\d+)(\s*%)?$/;
/** «1.234» is 1234 to one reader and 1,234 to the next. */
const unclear = /^[+-]?[1-9]\d{0,2}(?:[.,]\d{3})+$/;

/**
 * A number as a cell gives it: a number, or a text that Excel takes for one. TRUE is no number.
 *
 * @returns null for anything else, and for a text that may be two numbers
 * @example typedNumber(" 0,25 ") // 0.25
 * @example typedNumber("25%") // 0.25
 * @example typedNumber("1.234") // null
 */
export function typedNumber(argument: unknown): number | null {
  if (typeof argument === "number") return argument;
  if (typeof argument !== "string" || isUnclearNumber(argument)) return null;
  const [, sign = "", digits, percent] = numberText.exec(argument.trim()) ?? [];
  if (digits === undefined) return null;
  const decimal = Number(sign + digits.replace(",", "."));
  return percent === undefined ? decimal : decimal / 100;
}

/** A text that is two numbers to two readers. @example isUnclearNumber("1.234") // true */
export function isUnclearNumber(argument: unknown): boolean {
  return typeof argument === "string" && unclear.test(argument.trim());
}
