import {
  BooleanNumber,
  type IRowData,
  type IStyleData,
  type Nullable,
  type Styles,
  type Worksheet,
} from "@univerjs/core";
import { formatBlock } from "../../../core/address.ts";
import type { CellLook, ColumnLook, RowLook, SheetLook } from "../../../files/read/sheet-look.ts";
import { cellLook } from "./cell-look.ts";

/** The looks of a workbook, numbered as its sheets come to need them; the first is that of a plain cell. */
export class LookList {
  readonly styles: CellLook[];
  private readonly known = new Map<string, number>();
  /** A sheet has a few styles and many cells, which share them by name. */
  private readonly byName = new Map<unknown, number>();

  /** @param plain the style of a cell without one */
  constructor(
    private readonly named: Styles,
    plain: string,
  ) {
    const look = cellLook(named.get(plain) ?? {});
    this.styles = [look];
    this.known.set(JSON.stringify(look), 0);
  }

  /** @param key the name of a style, or the style itself */
  numberOf(key: Nullable<IStyleData | string>): number {
    if (!key) return 0;
    const known = this.byName.get(key);
    if (known !== undefined) return known;
    const style = this.named.get(key);
    const number = style ? this.numberOfLook(cellLook(style)) : 0;
    this.byName.set(key, number);
    return number;
  }

  private numberOfLook(look: CellLook): number {
    const text = JSON.stringify(look);
    const number = this.known.get(text) ?? this.styles.push(look) - 1;
    this.known.set(text, number);
    return number;
  }
}

/** How a sheet of the grid looks, as files say it: the reverse of what `workbookData` makes of a look. */
export function sheetLookOf(sheet: Worksheet, looks: LookList, arrays: readonly string[]): SheetLook {
  const { freeze, columnData, rowData, mergeData, showGridlines, defaultColumnWidth } = sheet.getConfig();
  return {
    sheet: sheet.getName(),
    hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    showsGrid: showGridlines !== BooleanNumber.FALSE,
    defaultWidth: charactersOfPixels(defaultColumnWidth),
    columns: runsOf(columnData, ({ w, hd }): Omit<ColumnLook, "from" | "to"> => ({
      ...(w !== undefined && { width: charactersOfPixels(w) }),
      ...(hd === BooleanNumber.TRUE && { hidden: true }),
    })),
    rows: runsOf(rowData, rowLook),
    frozen: { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) },
    merges: mergeData.map(({ startRow, startColumn, endRow, endColumn }) =>
      formatBlock({ top: startRow, left: startColumn, bottom: endRow, right: endColumn }),
    ),
    styles: looks.styles,
    cells: cellLooks(sheet, looks),
    ...(arrays.length > 0 && { arrays }),
  };
}

/** Rows as high as their text needs are told no height: whoever opens the file works it out. */
function rowLook({ h, ia, hd }: IRowData): Omit<RowLook, "from" | "to"> {
  return {
    ...(h !== undefined && ia !== BooleanNumber.TRUE && { height: (h * 72) / 96 }),
    ...(hd === BooleanNumber.TRUE && { hidden: true }),
  };
}

function cellLooks(sheet: Worksheet, looks: LookList): number[][] {
  const { rowData, columnData, defaultStyle } = sheet.getConfig();
  const hasBands = [defaultStyle, ...styled(rowData), ...styled(columnData)].some(Boolean);
  const rows: number[][] = [];
  sheet.getCellMatrix().forValue((row, column, data) => {
    const style = hasBands ? sheet.getComposedCellStyleByCellData(row, column, data) : data?.s;
    const number = looks.numberOf(style);
    if (number === 0) return;
    while (rows.length <= row) rows.push([]);
    const line = rows[row];
    if (!line) return;
    while (line.length < column) line.push(0);
    line[column] = number;
  });
  return rows;
}

function styled(lines: Readonly<Record<number, Nullable<{ readonly s?: unknown }>>>): unknown[] {
  return Object.values(lines).map((line) => line?.s);
}

/** Neighbours that look alike as one run, in order. */
function runsOf<Data extends object, Look extends object>(
  lines: Readonly<Record<number, Nullable<Data>>>,
  lookOf: (data: Data) => Look,
): (Look & { from: number; to: number })[] {
  const runs: (Look & { from: number; to: number })[] = [];
  let last = "";
  for (const [key, data] of Object.entries(lines)) {
    const index = Number(key);
    const look = data ? lookOf(data) : null;
    const text = JSON.stringify(look ?? {});
    const run = runs.at(-1);
    if (!look || text === "{}") continue;
    if (run && run.to === index - 1 && text === last) run.to = index;
    else runs.push({ ...look, from: index, to: index });
    last = text;
  }
  return runs;
}

/** Excel's widths count the digits of the normal font, which are 7 pixels wide. */
function charactersOfPixels(pixels: number): number {
  return pixels / 7;
}
