import type { WorkbookContent } from "../../table.ts";
import { columnWith } from "./column-with.ts";
import type { Layout } from "./layout.ts";
import { readText } from "../cells/read-text.ts";
import { titleLines, yearOfName, yearOfTitle } from "./title-year.ts";

/** The year a sheet is about: its column «Năm», its title, its name, the file's name; null when none says. */
export function yearOfSheet(layout: Layout, { fileName = "" }: WorkbookContent): number | null {
  const { table, header } = layout;
  return (
    yearInColumn(layout, columnWith(header, "year")?.index ?? -1) ??
    yearOfTitle(titleLines(table, header.top)) ??
    yearOfName(table.sheet) ??
    yearOfName(fileName)
  );
}

function yearInColumn({ table, header }: Layout, column: number): number | null {
  if (column < 0) return null;
  const years = new Set<number>();
  for (let row = header.bottom + 1; row < table.rows.length; row += 1) {
    const text = readText(table, row, column);
    if (/^(?:19|20)\d{2}$/.test(text)) years.add(Number(text));
  }
  const [only, ...more] = years;
  return only !== undefined && more.length === 0 ? only : null;
}
