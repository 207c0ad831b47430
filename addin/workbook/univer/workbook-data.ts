import { BooleanNumber, LocaleType, type ICellData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { parseBlock, type Position } from "../../../core/address.ts";
import { filledRows, type Table, type WorkbookContent } from "../../../core/table.ts";
import type { ColumnLook, DefinedName, RowLook, SheetLook } from "../../../files/read/sheet-look.ts";
import { valueData } from "./cells.ts";
import { gridFormula } from "./formula-names.ts";
import { wrappedHeights } from "./row-heights.ts";
import { everywhere } from "./sheet-reference.ts";
import { styleData } from "./style-data.ts";

/** What the grid needs to know of its own making. */
interface GridAbilities {
  readonly id: string;
  /** Whether the formula engine has a function of this name, in capitals. */
  readonly isKnownFunction: (name: string) => boolean;
  /** What the names of the file refer to; absent, each stands for the first cell of its sheet, as ours do. */
  readonly names?: readonly DefinedName[];
}

/** Empty rows and columns around the data, so that there is room to write. */
const spareRows = 40;
const spareColumns = 8;
const fewestRows = 100;
const fewestColumns = 26;

/**
 * A workbook as files read it, as the grid shows it: values, formulas with their stored results, merges, widths,
 * heights, number formats, fonts, fills, borders, what is hidden and what is frozen.
 */
export function workbookData(
  { fileName = "", tables, names = {} }: WorkbookContent,
  looks: readonly SheetLook[],
  { id, isKnownFunction, names: defined = firstCells(names) }: GridAbilities,
): IWorkbookData {
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  tables.forEach((table, index) => {
    const look = looks.find(({ sheet }) => sheet === table.sheet);
    sheets[sheetId(index)] = sheetData(table, look, sheetId(index), isKnownFunction);
  });
  // A workbook whose every sheet is hidden cannot be shown; the first one then is.
  const all = Object.values(sheets);
  if (all[0] && all.every(({ hidden }) => hidden === BooleanNumber.TRUE)) all[0].hidden = 0;
  const styles = Object.fromEntries((looks[0]?.styles ?? []).map((style, index) => [styleId(index), styleData(style)]));
  return {
    id,
    name: fileName,
    appVersion: "0.25.1",
    locale: LocaleType.VI_VN,
    styles,
    sheetOrder: Object.keys(sheets),
    sheets,
    resources: [definedNames(defined, id, Object.values(sheets))],
  };
}

const sheetId = (index: number) => `sheet-${index}`;
export const styleId = (index: number) => `look-${index}`;

function sheetData(
  table: Table,
  look: SheetLook | undefined,
  id: string,
  isKnownFunction: GridAbilities["isKnownFunction"],
): Partial<IWorksheetData> {
  const cellData = cellsOf(table, look, isKnownFunction);
  const merges = (look?.merges ?? table.merges ?? []).map(rangeOf);
  const { rows, columns } = extent(table, look);
  const { frozen } = look ?? {};
  return {
    id,
    name: table.sheet,
    hidden: (look?.hidden ?? table.hidden) ? 1 : 0,
    // A title may be merged far beyond the data, and the grid cannot show a merge that leaves it.
    rowCount: merges.reduce((most, { endRow }) => Math.max(most, endRow + 1), Math.max(fewestRows, rows + spareRows)),
    columnCount: merges.reduce(
      (most, { endColumn }) => Math.max(most, endColumn + 1),
      Math.max(fewestColumns, columns + spareColumns),
    ),
    cellData,
    mergeData: merges,
    columnData: columnData(look?.columns ?? []),
    rowData: { ...(look && grownRows(table, look)), ...rowData(look?.rows ?? hiddenRows(table)) },
    ...(look && { defaultColumnWidth: defaultWidthOf(look) }),
    ...(look?.defaultHeight !== undefined && {
      defaultRowHeight: Math.max(lowestRow, pixelsOfPoints(look.defaultHeight)),
    }),
    showGridlines: look?.showsGrid === false ? 0 : 1,
    ...(frozen && (frozen.rows > 0 || frozen.columns > 0) && { freeze: freezeAt(frozen) }),
  };
}

function cellsOf(
  table: Table,
  look: SheetLook | undefined,
  isKnownFunction: GridAbilities["isKnownFunction"],
): Record<number, Record<number, ICellData>> {
  const { top, left } = parseBlock(table.address);
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowOf = (row: number) => (cellData[row] ??= {});
  look?.cells.forEach((styles, row) => {
    styles.forEach((style, column) => {
      if (style > 0) rowOf(row)[column] = { s: styleId(style) };
    });
  });
  for (const [row, cells] of filledRows(table)) {
    cells.forEach((cell, column) => {
      const value = valueData(cell);
      const formula = table.formulas?.[row]?.[column] ?? null;
      if (value === null && formula === null) return;
      const line = rowOf(top + row);
      const data: ICellData = { ...line[left + column], ...value };
      // A plain cell has the font of the file, which is not that of the grid.
      if (look && Object.keys(look.styles[0] ?? {}).length > 0) data.s ??= styleId(0);
      if (look) Object.assign(data, ownStyle(look, table, { row, column }));
      if (formula !== null) {
        // What the engine cannot work out keeps the result that the file brought, rather than turn into #NAME?.
        const known = gridFormula(formula, isKnownFunction);
        if (known !== null) data.f = `=${known}`;
        else data.custom = { formula };
      }
      line[left + column] = data;
    });
  }
  for (const block of look?.arrays ?? []) {
    const { top: row, left: column, bottom, right } = parseBlock(block);
    const data = cellData[row]?.[column];
    if (data) data.custom = { ...data.custom, array: { rows: bottom - row + 1, columns: right - column + 1 } };
  }
  return cellData;
}

/** A font or format that the cell itself says, where its style says another. */
function ownStyle(look: SheetLook, table: Table, { row, column }: Position): Pick<ICellData, "s"> | null {
  const style = look.styles[look.cells[row]?.[column] ?? 0] ?? {};
  const font = table.fonts?.[row]?.[column] ?? undefined;
  const format = table.formats?.[row]?.[column] ?? undefined;
  const hasOwnFont = font !== undefined && font !== style.font;
  const hasOwnFormat = format !== undefined && style.format === undefined;
  if (!hasOwnFont && !hasOwnFormat) return null;
  return { s: styleData({ ...style, ...(hasOwnFont && { font }), ...(hasOwnFormat && { format }) }) };
}

/** Rows and columns in use, whatever the address of the table says. */
function extent(table: Table, look: SheetLook | undefined): { readonly rows: number; readonly columns: number } {
  const { top, left } = parseBlock(table.address);
  const wider = (most: number, row: readonly unknown[]) => Math.max(most, row.length);
  return {
    rows: Math.max(top + table.rows.length, look?.cells.length ?? 0),
    columns: Math.max(
      left + filledRows(table).reduce((most, [, row]) => wider(most, row), 0),
      look?.cells.reduce(wider, 0) ?? 0,
    ),
  };
}

function rangeOf(merge: string) {
  const { top, left, bottom, right } = parseBlock(merge);
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

function freezeAt({ rows, columns }: SheetLook["frozen"]): IWorksheetData["freeze"] {
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

/** Where the sheet's own font is missing, its stand-in is often taller. */
const lowestRow = 24;
/** Pixels of a column in a workbook that says nothing else. */
const usualWidth = 64;

/** A run over all of a sheet's 16,384 columns says nothing of any one column. */
const longestRun = 1000;

function columnData(runs: readonly ColumnLook[]): NonNullable<IWorksheetData["columnData"]> {
  const data: Record<number, { w?: number; hd?: 0 | 1 }> = {};
  for (const { from, to, width, hidden } of runs) {
    for (let column = from; column <= Math.min(to, from + longestRun); column += 1) {
      data[column] = { ...(width !== undefined && { w: pixelsOfCharacters(width) }), ...(hidden && { hd: 1 }) };
    }
  }
  return data;
}

function rowData(runs: readonly RowLook[]): NonNullable<IWorksheetData["rowData"]> {
  const data: Record<number, { h?: number; ia?: 0 | 1; hd?: 0 | 1 }> = {};
  for (const { from, to, height, hidden } of runs) {
    for (let row = from; row <= to; row += 1) {
      data[row] = { ...(height !== undefined && { h: pixelsOfPoints(height), ia: 0 }), ...(hidden && { hd: 1 }) };
    }
  }
  return data;
}

function grownRows(table: Table, look: SheetLook): NonNullable<IWorksheetData["rowData"]> {
  const columns = columnData(look.columns);
  const usual = defaultWidthOf(look);
  const heights = wrappedHeights(table, look, (column) => columns[column]?.w ?? usual, lowestRow);
  return Object.fromEntries([...heights].map(([row, ah]) => [row, { ah, ia: 1 }]));
}

function hiddenRows(table: Table): readonly RowLook[] {
  const { top } = parseBlock(table.address);
  return (table.hiddenRows ?? []).map((row) => ({ from: top + row, to: top + row, hidden: true }));
}

function defaultWidthOf({ defaultWidth }: SheetLook): number {
  return defaultWidth === undefined ? usualWidth : pixelsOfCharacters(defaultWidth);
}

/** Excel's widths count the digits of the normal font, which are 7 pixels wide; gaps are counted in. */
function pixelsOfCharacters(characters: number): number {
  return Math.max(1, Math.trunc(characters * 7 + 0.5));
}

function pixelsOfPoints(points: number): number {
  return Math.max(1, Math.round((points * 96) / 72));
}

function firstCells(names: Readonly<Record<string, string>>): DefinedName[] {
  return Object.entries(names).map(([name, sheet]) => ({ name, refersTo: `'${sheet.replaceAll("'", "''")}'!$A$1` }));
}

/** Univer keeps defined names among the data of its plugins, and formulas with their "=". */
function definedNames(
  names: readonly DefinedName[],
  unitId: string,
  sheets: readonly Partial<IWorksheetData>[],
): { name: string; data: string } {
  const entries = names.flatMap(({ name, refersTo, sheet }) => {
    const localSheetId = sheet === undefined ? everywhere : sheets.find((one) => one.name === sheet)?.id;
    const id = sheet === undefined ? name : `${name} ${localSheetId}`;
    const formulaOrRefString = isReference(refersTo) ? refersTo : `=${refersTo}`;
    return localSheetId === undefined ? [] : [[id, { id, name, formulaOrRefString, localSheetId, unitId }]];
  });
  return { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(Object.fromEntries(entries)) };
}

function isReference(text: string): boolean {
  return /^(?:'(?:[^']|'')+'|[^'!:,()=]+)!\$?[A-Z]{0,3}\$?\d{0,7}(?::\$?[A-Z]{0,3}\$?\d{0,7})?$/i.test(text);
}
