import { repairedText } from "../cells/read-text.ts";
import type { Table } from "../../table.ts";

const namedYear = /(tháng\s{0,3}\d{0,2}\s{0,3})?năm\s{0,3}((?:19|20)\d{2})/giu;
/** In a title typed without any marks; a place is called «Nam» with its own beside it. */
const namedWithoutMarks = /(thang\s{0,3}\d{0,2}\s{0,3})?nam\s{0,3}((?:19|20)\d{2})/giu;
const marks = /[^\u0000-\u007f]/;
const bareYear = /(?<!\d)(20\d{2})(?!\d)/g;

/** The plan year that a title states («… NĂM 2018»); the year of a date («tháng 12 năm 2017») is another thing. */
export function yearOfTitle(lines: readonly string[]): number | null {
  const loud = new Set<number>();
  const all = new Set<number>();
  for (const line of lines) {
    const text = line.normalize("NFC");
    for (const [whole, month, year] of text.matchAll(marks.test(text) ? namedYear : namedWithoutMarks)) {
      if (month !== undefined) continue;
      all.add(Number(year));
      if (/N[A\u0102]M/.test(whole)) loud.add(Number(year));
    }
  }
  // Titles are set in capitals; the documents they refer to are not.
  const [only, ...more] = loud.size > 0 ? loud : all;
  return only !== undefined && more.length === 0 ? only : null;
}

/** The only year in a sheet's or a file's name. @example yearOfName("Rà soát 2018") // 2018 */
export function yearOfName(name: string): number | null {
  const [only, ...more] = new Set([...name.matchAll(bareYear)].map(([year]) => Number(year)));
  return only !== undefined && more.length === 0 ? only : null;
}

/** The texts above a header, where titles stand. */
export function titleLines(table: Table, headerTop: number): string[] {
  const lines: string[] = [];
  for (let row = 0; row < headerTop; row += 1) {
    for (const [column, cell] of (table.rows[row] ?? []).entries()) {
      if (typeof cell !== "string" || cell.length >= 500) continue;
      lines.push(repairedText(cell, table.fonts?.[row]?.[column]) ?? cell);
    }
  }
  return lines;
}
