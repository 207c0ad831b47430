import { isInCalendar, isoOf } from "../../civil-date.ts";
import type { WorkbookContent } from "../../table.ts";
import type { LogEntry } from "./log.ts";

const placeAndDay = /^[\p{L}\s.'-]{2,60},\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+((?:19|20)\d{2})\s*\.?$/iu;
const yearFirst = /(?<!\d)(20\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/;
const dayFirst = /(?<!\d)(\d{1,2})[-_.](\d{1,2})[-_.](20\d{2})(?!\d)/;

/** An opened workbook, as far as it is needed. */
interface DatedWorkbook {
  readonly content: WorkbookContent;
  readonly log: readonly LogEntry[];
}

/**
 * The day that a workbook itself says it is of: when its list was finalised, by the log; else its line of place and day
 * («Biên Hòa, ngày 15 tháng 11 năm 2018»), the last one; else the day in the file's name. Null when nothing says. What
 * the disk says of a file is not asked: copying it changes that.
 *
 * @example statedDate({ content: { fileName: "bien-hoa 2018-11-15.xlsx", tables: [] }, log: [] }) // "2018-11-15"
 */
export function statedDate({ content, log }: DatedWorkbook): string | null {
  const finalised = log.filter(({ action }) => action === "finalise");
  const logged = /^\d{4}-\d{2}-\d{2}/.exec(finalised.at(-1)?.time ?? "")?.[0];
  return logged ?? lastWritten(content) ?? dayOfName(content.fileName ?? "");
}

function lastWritten({ tables }: WorkbookContent): string | null {
  const days = tables.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.flatMap((cell) => (typeof cell === "string" && cell.length < 120 ? (dayOfLine(cell) ?? []) : [])),
    ),
  );
  return days.sort().at(-1) ?? null;
}

function dayOfLine(text: string): string | null {
  const [, day, month, year] = placeAndDay.exec(text.normalize("NFC").trim()) ?? [];
  return dateOf(year, month, day);
}

function dayOfName(name: string): string | null {
  const [, year, month, day] = yearFirst.exec(name) ?? [];
  const first = dateOf(year, month, day);
  if (first !== null) return first;
  const [, dayText, monthText, yearText] = dayFirst.exec(name) ?? [];
  return dateOf(yearText, monthText, dayText);
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return isInCalendar(y, m, d) ? isoOf(y, m, d) : null;
}
