/** Days of the Gregorian calendar by arithmetic alone: the core has no clock, and so it needs no Date. */
const daysPerEra = 146_097;

/** The number by which spreadsheets count 1970-01-01: their day 0 is 30/12/1899. */
export const serialOf1970 = 25_569;

/** Days from 1970-01-01 to a date. @example daysOf(1970, 1, 2) // 1 */
export function daysOf(year: number, month: number, day: number): number {
  // Years begin in March, so that the leap day is the last of its year.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - 719_468;
}

/** The ISO date that lies so many days from 1970-01-01. @example isoOfDays(1) // "1970-01-02" */
export function isoOfDays(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoOf(year, month, day);
}

/**
 * Days from 1970-01-01 to an ISO date.
 *
 * @throws RangeError for a text that is no ISO date of the calendar.
 * @example daysOfIso("1970-01-02") // 1
 */
export function daysOfIso(iso: string): number {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || !isInCalendar(year, month, day))
    throw new RangeError(`no ISO date: ${iso}`);
  return daysOf(year, month, day);
}

/** Monday is 1, Sunday 7; 1970-01-01 was a Thursday. @example weekdayOf(0) // 4 */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/**
 * An ISO date as official papers write it: days below 10 and the months 1 and 2 with a leading zero.
 *
 * @example dayText("2018-11-03") // "03/11/2018"
 * @example dayText("2017-06-08") // "08/6/2017"
 */
export function dayText(iso: string): string {
  return `${dayAndMonthText(iso.slice(5))}/${iso.slice(0, 4)}`;
}

/** A day of every year. @example dayAndMonthText("11-15") // "15/11" */
export function dayAndMonthText(monthDay: string): string {
  const [month = "", day = ""] = monthDay.split("-");
  return `${day}/${month > "02" ? Number(month) : month}`;
}

/** ISO text of a date; it does not ask whether the calendar has it. */
export function isoOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function isInCalendar(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
