import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { parseBlock, type OwnSheet } from "../core/index.ts";
import { specOfOwnSheet } from "./own-sheet-spec.ts";
import type { SheetSpec } from "./sheet-spec.ts";
import { writtenCondition, writtenInput } from "./written-rules.ts";
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
    namedRanges: written.flatMap(({ spec, title }) => writtenNames(spec, title)),
    defaultFont: plainFont,
    // A fixed day keeps the bytes the same from one run to the next.
    properties: { created: day, modified: day },
    activeSheet: firstVisible,
  });
}

const day = new Date(Date.UTC(2020, 0, 1));

function writtenNames({ names = [], ranges = {} }: SheetSpec, title: string): { name: string; range: string }[] {
  const sheet = `'${title.replaceAll("'", "''")}'`;
  return [
    ...names.map((name) => ({ name, range: `${sheet}!$A$1` })),
    ...Object.entries(ranges).map(([name, block]) => ({ name, range: `${sheet}!${fixedBlock(block)}` })),
  ];
}

function writtenSheet(spec: SheetSpec, name: string): WriteSheet {
  const { table, frozen, inputs, conditions, isProtected = false } = spec;
  const pageSetup = writtenPage(spec);
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
    ...(pageSetup && { pageSetup }),
    ...(inputs && { dataValidations: inputs.map(writtenInput) }),
    ...(conditions && { conditionalRules: conditions.map(writtenCondition) }),
    ...(isProtected && { protection: looseProtection }),
    ...(spec.print && { headerFooter: { oddFooter: "&C&P/&N" } }),
  };
}

/** Widths, heights and looks stay the user's. */
const looseProtection = { sheet: true, formatCells: true, formatColumns: true, formatRows: true };

function writtenPage({ landscape = false, print }: SheetSpec): WriteSheet["pageSetup"] {
  if (!landscape && !print) return undefined;
  return {
    orientation: landscape ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(print && { paperSize: "a4", margins: narrowMargins, horizontalCentered: true }),
    ...(print?.titleRows && { printTitlesRow: `$${print.titleRows.from + 1}:$${print.titleRows.to + 1}` }),
    ...(print?.area !== undefined && { printArea: fixedBlock(print.area) }),
  };
}

/** In inches. */
const narrowMargins = { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 };

/** @example fixedBlock("A1:B2") // "$A$1:$B$2" */
function fixedBlock(block: string): string {
  return block.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
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
