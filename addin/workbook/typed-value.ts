import { daysOf, isInCalendar, serialOf1970 } from "../../core/civil-date.ts";

/** What a text that was typed is kept as. */
interface TypedValue {
  /** A number, or the text as it stands. */
  readonly value: number | string;
  /** The number format that goes with it; null for none. */
  readonly format: string | null;
}

const decimal = /^([+-]?)(\d{1,15}|[1-9]\d{0,2}(?:\.\d{3}){1,4})?(?:,(\d{1,15}))?( ?%)?$/;
const dayFirst = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** Digits with signs between them that are no number here: «12.5», «3/4», «1.5.2018», «1,234.5». */
const unclear = /^[+-]?\d{0,15}(?:[.,/-]\d{1,15}){1,4}%?$/;

/**
 * A text as Excel with Vietnamese settings takes it: a comma before decimals, points between thousands, the day first.
 * What is no number there and would be one elsewhere, or a day without its year, stays a text, and the checks say so.
 * Null for a text that is read alike everywhere.
 *
 * @example typedValue("12,5") // { value: 12.5, format: null }
 * @example typedValue("1.234") // { value: 1234, format: "#,##0" }
 * @example typedValue("3/4/2018") // { value: 43193, format: "dd/mm/yyyy" }
 * @example typedValue("12.5") // { value: "12.5", format: null }
 */
export function typedValue(typed: string): TypedValue | null {
  const text = typed.trim();
  if (/^\d*$/.test(text)) return null;
  return numberIn(text) ?? dayIn(text) ?? (unclear.test(text) ? { value: typed, format: null } : null);
}

function numberIn(text: string): TypedValue | null {
  const [found, sign = "", whole, decimals, percent] = decimal.exec(text) ?? [];
  if (found === undefined || (whole === undefined && decimals === undefined)) return null;
  const digits = `${sign}${(whole ?? "0").replaceAll(".", "")}${decimals === undefined ? "" : `.${decimals}`}`;
  const places = decimals === undefined ? "" : ".00";
  if (percent !== undefined) return { value: Number(`${digits}e-2`), format: `0${places}%` };
  return { value: Number(digits), format: whole?.includes(".") ? `#,##0${places}` : null };
}

function dayIn(text: string): TypedValue | null {
  const [, day, month, year] = dayFirst.exec(text) ?? [];
  const [, ...backwards] = yearFirst.exec(text) ?? [];
  const [y = 0, m = 0, d = 0] = (year === undefined ? backwards : [year, month, day]).map(Number);
  if (y < 1900 || !isInCalendar(y, m, d)) return null;
  return { value: daysOf(y, m, d) + serialOf1970, format: "dd/mm/yyyy" };
}
