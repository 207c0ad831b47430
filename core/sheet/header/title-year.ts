import type { Table } from "../../table.ts";

const namedYear = /(tháng\s{0,3}\d{0,2}\s{0,3})?năm\s{0,3}((?:19|20)\d{2})/giu;
const bareYear = /(?<!\d)(20\d{2})(?!\d)/g;

/** The plan year that a title states («… NĂM 2018»); the year of a date («tháng 12 năm 2017») is another thing. */
export function yearOfTitle(lines: readonly string[]): number | null {
  const loud = new Set<number>();
  const all = new Set<number>();
  for (const line of lines) {
    for (const [whole, month, year] of line.normalize("NFC").matchAll(namedYear)) {
      if (month !== undefined) continue;
      all.add(Number(year));
      if (/N\u0102M/.test(whole)) loud.add(Number(year));
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
    for (const cell of table.rows[row] ?? []) if (typeof cell === "string" && cell.length < 500) lines.push(cell);
  }
  return lines;
}
