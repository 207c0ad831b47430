import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { columnName, parseBlock } from "../../core/address.ts";
import type { ManagedSheet } from "../../core/sheet/managed/managed-sheets.ts";
import { freeTitle } from "../../core/sheet/managed/sheet-title.ts";
import { specOfManagedSheet } from "./managed-sheet-spec.ts";
import { scaleOf } from "./page-scale.ts";
import type { PrintLook, SheetSpec } from "./sheet-spec.ts";
import { writtenCondition, writtenInput } from "./written-rules.ts";
import { writtenChart } from "./written-chart.ts";
import { writtenCells } from "./written-cells.ts";
import { plainFont } from "./written-style.ts";

/** A new workbook that holds our own sheets, known by their defined names. */
export function writeWorkbook(sheets: readonly ManagedSheet[]): Promise<Uint8Array> {
  return writeTables(sheets.map(specOfManagedSheet));
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

interface WrittenName {
  readonly name: string;
  readonly range: string;
  /** The sheet that alone knows the name. */
  readonly scope?: string;
}

function writtenNames({ names = [], ranges = {}, print = {} }: SheetSpec, title: string): WrittenName[] {
  const sheet = `'${title.replaceAll("'", "''")}'`;
  const { area, titleColumns, titleRows } = print;
  const titles = [
    ...(titleColumns ? [`${sheet}!$${columnName(titleColumns.from)}:$${columnName(titleColumns.to)}`] : []),
    ...(titleRows ? [`${sheet}!$${titleRows.from + 1}:$${titleRows.to + 1}`] : []),
  ];
  return [
    ...names.map((name) => ({ name, range: `${sheet}!$A$1` })),
    ...Object.entries(ranges).map(([name, block]) => ({ name, range: `${sheet}!${fixedBlock(block)}` })),
    // Given as page settings, the library would leave a title with spaces unquoted, and Excel would repair the file.
    ...(area === undefined ? [] : [{ name: "_xlnm.Print_Area", range: `${sheet}!${fixedBlock(area)}`, scope: title }]),
    ...(titles.length > 0 ? [{ name: "_xlnm.Print_Titles", range: titles.join(","), scope: title }] : []),
  ];
}

function writtenSheet(spec: SheetSpec, name: string): WriteSheet {
  const { table, frozen, inputs, conditions, isProtected = false } = spec;
  const pageSetup = writtenPage(spec);
  const breaks = spec.print?.breaksBefore ?? [];
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
    ...(spec.showsGrid === false && { view: { showGridLines: false } }),
    ...(pageSetup && { pageSetup }),
    ...(breaks.length > 0 && { colBreaks: breaks.map((column) => column - 1) }),
    ...(inputs && { dataValidations: inputs.map(writtenInput) }),
    ...(conditions && { conditionalRules: conditions.map(writtenCondition) }),
    ...(isProtected && { protection: looseProtection }),
    ...(spec.charts && { charts: spec.charts.map((chart) => writtenChart(chart, table, name)) }),
    ...(spec.filter !== undefined && { autoFilter: { range: spec.filter } }),
    ...(spec.print && { headerFooter: { oddHeader: headerOf(spec.print), oddFooter: "&CTrang &P/&N" } }),
  };
}

/** Each part in bold ten points; "&" is doubled, for it begins a code of the header. */
function headerOf({ header }: PrintLook): string {
  if (!header) return "";
  const places = ["&L", "&C", "&R"] as const;
  return header
    .map((text, index) => `${places[index] ?? ""}&"Times New Roman,Bold"&10 ${text.replaceAll("&", "&&")}`)
    .join("");
}

/** Widths, heights and looks stay the user's. */
const looseProtection = { sheet: true, formatCells: true, formatColumns: true, formatRows: true };

function writtenPage(spec: SheetSpec): WriteSheet["pageSetup"] {
  const { landscape = false, print } = spec;
  if (!landscape && !print) return undefined;
  return {
    orientation: landscape ? "landscape" : "portrait",
    // Breaks and «fit to page» exclude each other.
    ...(print?.breaksBefore ? { scale: scaleOf(spec, print) } : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
    ...(print && { paperSize: "a4", margins: narrowMargins, horizontalCentered: true }),
  };
}

/** In inches. */
const narrowMargins = { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 };

/** @example fixedBlock("A1:B2") // "$A$1:$B$2" */
function fixedBlock(block: string): string {
  return block.replace(/([A-Z]{1,3})(\d{1,7})/g, "$$$1$$$2");
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
