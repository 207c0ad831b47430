import type { Table, WorkbookContent } from "../table.ts";

type Rows = readonly (readonly (string | null)[])[];

/** Rows without formats, texts, formulas or fonts are gaps in a table; JSON has null there. */
export function withRowGaps(workbook: WorkbookContent): WorkbookContent {
  return { ...workbook, tables: workbook.tables.map(gapsIn) };
}

function gapsIn(table: Table): Table {
  const sparse = (key: "formats" | "texts" | "formulas" | "fonts") => {
    const rows = table[key];
    return !Array.isArray(rows) ? {} : { [key]: gapsOf(rows) };
  };
  return { ...table, ...sparse("formats"), ...sparse("texts"), ...sparse("formulas"), ...sparse("fonts") };
}

function gapsOf(rows: readonly (Rows[number] | null)[]): Rows {
  const found: Rows[number][] = [];
  found.length = rows.length;
  rows.forEach((row, index) => {
    if (row !== null) found[index] = row;
  });
  return found;
}
