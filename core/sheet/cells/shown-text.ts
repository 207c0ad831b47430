import { dayAndMonthText, dayText, isoOfDays, serialOf1970 } from "../../civil-date.ts";
import { isCellError, type Cell } from "../../table.ts";
import { shownAs } from "./shown-number.ts";

/**
 * What a cell shows for its number, near enough for a sentence; "" when it shows nothing.
 *
 * @example shownText(43193, "d-mmm", null) // "03/4"
 */
export function shownText(cell: Cell, format: string | null, text: string | null): string {
  // A day is written in one way, whatever the language of the program that shows the cell.
  if (typeof cell === "number" && format !== null && shownAs(cell, format, null) === "date") {
    const iso = isoOfDays(Math.floor(cell) - serialOf1970);
    return /y/i.test(format) ? dayText(iso) : dayAndMonthText(iso.slice(5));
  }
  if (text !== null) return text;
  if (cell === null) return "";
  if (isCellError(cell)) return cell.error;
  if (typeof cell !== "number" || format === null) return String(cell);
  const codes = format.replace(/"[^"]*"|\\./g, "");
  if (codes.includes("%")) return `${String(Math.round(cell * 1e4) / 100).replace(".", ",")}%`;
  if (/[hs]/i.test(codes)) return duration(cell);
  return /[0#?]/.test(codes) ? `theo định dạng ${format}` : "";
}

/** Hours of a number of days. */
function duration(days: number): string {
  const seconds = Math.round(days * 86_400);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
