import { serialOf1970 } from "../../../core/civil-date.ts";

/** Days from 1/1/1900 to 1/1/1904 as spreadsheets count. */
export const daysTo1904 = 1462;

const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/;

/**
 * The serial number of an ISO date, as a spreadsheet keeps dates; null when the text is none.
 * @example serialOf("2024-01-15T12:00:00") // 45306.5
 */
export function serialOf(text: string): number | null {
  const match = pattern.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || hours > 23 || minutes > 59 || seconds >= 60) return null;
  const days = Math.round(date.getTime() / 86_400_000) + serialOf1970;
  // Spreadsheets believe in 29/2/1900: before it the count is one less.
  const serial = days < 61 ? days - 1 : days;
  return serial < 1 ? null : serial + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** Whether a number format shows a day, so that its number counts from the workbook's first day. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]{0,255}"|\\.|[_*].|\[[^\]]{0,255}\]/g, "");
  return /[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare) && !/\[m+\]/i.test(format));
}
