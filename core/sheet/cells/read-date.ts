import { foldText } from "../../register/fold.ts";
import { repairedText } from "./read-text.ts";
import type { Cell } from "../../table.ts";
import { daysOfIso, isInCalendar, isoOf, isoOfDays, serialOf1970 } from "../../civil-date.ts";
import type { ReadDate } from "../area-sheet.ts";

const dayFirst = /^(?:ngày )?(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})$/;
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:t.*)?$/;
/** Days from 1900-01-01 as spreadsheets count them; day 60 is a day that never was. */
const lastSerial = 2_958_465;

/**
 * A date: a serial number, dd/mm/yyyy, «ngày 15 tháng 3 năm 2018» or an ISO text.
 *
 * @example readDate("15/3/2018").iso // "2018-03-15"
 * @example readDate(43174).iso // "2018-03-15"
 */
export function readDate(raw: Cell): ReadDate {
  if (typeof raw === "number") return { iso: isoOfSerial(raw), raw };
  if (typeof raw !== "string") return { iso: null, raw };
  const iso = isoOfText(raw);
  // «ngµy 15 th¸ng 01 n¨m 2018»: the same words in an old font.
  return { iso: iso ?? isoOfText(repairedText(raw, null) ?? ""), raw };
}

function isoOfText(written: string): string | null {
  const text = foldText(written);
  const day = dayFirst.exec(text);
  if (day) return calendarDate(Number(day[3]), Number(day[2]), Number(day[1]));
  const year = yearFirst.exec(text);
  return year ? calendarDate(Number(year[1]), Number(year[2]), Number(year[3])) : null;
}

/**
 * ISO date of a spreadsheet serial; null outside the calendar.
 *
 * @example isoOfSerial(43174) // "2018-03-15"
 */
function isoOfSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= lastSerial) || day === 60) return null;
  // Serials up to 59 run one day late, because spreadsheets take 1900 for a leap year.
  return isoOfDays((day < 60 ? day + 1 : day) - serialOf1970);
}

/**
 * The serial of an ISO date, as spreadsheets count.
 *
 * @throws RangeError for a text that is no ISO date.
 * @example serialOfIso("2018-03-15") // 43174
 */
export function serialOfIso(iso: string): number {
  return daysOfIso(iso) + serialOf1970;
}

function calendarDate(year: number, month: number, day: number): string | null {
  return isInCalendar(year, month, day) ? isoOf(year, month, day) : null;
}
