import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { parseBlock, type OwnSheet } from "../core/index.ts";
import { specOfOwnSheet } from "./own-sheet-spec.ts";
import type { SheetSpec } from "./sheet-spec.ts";
import { freeTitle } from "./sheet-title.ts";
import { writtenCells } from "./written-cells.ts";
import { plainFont } from "./written-style.ts";

/** A new workbook that holds our own sheets, known by their defined names. */
export function writeWorkbook(sheets: readonly OwnSheet[]): Promise<Uint8Array> {
  return writeTables(sheets.map(specOfOwnSheet));
}

/**
 * A new .xlsx workbook of these sheets; the same sheets give the same bytes.
 * Titles that Excel would refuse are tidied, and a second sheet of one title gets « (2)».
 * @throws Error when there is no visible sheet: a workbook must have one.
 */
export function writeTables(sheets: readonly SheetSpec[]): Promise<Uint8Array> {
  const firstVisible = sheets.findIndex(({ table }) => table.hidden !== true);
  if (firstVisible < 0) throw new Error("a workbook needs a visible sheet");
  const titles: string[] = [];
  for (const { table } of sheets) titles.push(freeTitle(table.sheet, titles));
  const written = sheets.map((spec, index) => ({ spec, title: titles[index] ?? "" }));
  return writeXlsx({
    sheets: written.map(({ spec, title }) => writtenSheet(spec, title)),
    namedRanges: written.flatMap(({ spec, title }) =>
      (spec.names ?? []).map((name) => ({ name, range: `'${title.replaceAll("'", "''")}'!$A$1` })),
    ),
    defaultFont: plainFont,
    // A fixed day keeps the bytes the same from one run to the next.
    properties: { created: day, modified: day },
    activeSheet: firstVisible,
  });
}

const day = new Date(Date.UTC(2020, 0, 1));

function writtenSheet(spec: SheetSpec, name: string): WriteSheet {
  const { table, frozen, landscape = false } = spec;
  return {
    name,
    cells: writtenCells(spec),
    columns: writtenColumns(spec),
    rowDefs: writtenRows(spec),
    merges: (table.merges ?? []).map(parseBlock).map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    ...(frozen && { freezePane: frozen }),
    ...(table.hidden === true && { hidden: true }),
    ...(landscape && { pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 } }),
  };
}

function writtenColumns({ table, widths = [], hiddenColumns = [] }: SheetSpec): NonNullable<WriteSheet["columns"]> {
  const { left } = parseBlock(table.address);
  const length = Math.max(left + widths.length, ...hiddenColumns.map((column) => column + 1));
  return Array.from({ length }, (_, column) => {
    const width = widths[column - left];
    return { ...(width !== undefined && { width }), ...(hiddenColumns.includes(column) && { hidden: true }) };
  });
}

function writtenRows({ table, heights }: SheetSpec): NonNullable<WriteSheet["rowDefs"]> {
  const { top } = parseBlock(table.address);
  const rows: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const [row, height] of heights ?? []) rows.set(row, { height });
  for (const index of table.hiddenRows ?? []) rows.set(top + index, { ...rows.get(top + index), hidden: true });
  return rows;
}
