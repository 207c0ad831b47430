import type { Block } from "../../core/address.ts";
import { ConditionalFormatCollection } from "./conditional-format.ts";
import { DataValidation } from "./data-validation.ts";
import { ExcelObject } from "./excel-object.ts";
import { accessDenied, HostError, invalidArgument } from "./host-error.ts";
import { RangeFormat } from "./range-format.ts";
import { RangeAreas } from "./range-areas.ts";
import { overlap, quoted, sheetSize, writeAddress } from "./sheet-address.ts";
import type { SheetCells } from "./sheet-cells.ts";
import { enter, textOf, type CellValue, type StoredCell } from "./stored-cell.ts";
import type { Worksheet } from "./worksheet.ts";

/** More cells than Excel hands over at once. */
const mostCells = 5_000_000;

/** A block of cells of a sheet. */
export class Range extends ExcelObject {
  readonly type = "Range";
  protected readonly surface = {
    scalars: [
      ...["address", "cellCount", "columnCount", "columnIndex", "rowCount", "rowIndex", "rowHidden", "columnHidden"],
      ...["values", "formulas", "text", "numberFormat", "valueTypes"],
    ],
    settable: ["values", "formulas", "numberFormat", "rowHidden", "columnHidden"],
    links: ["worksheet", "format", "conditionalFormats", "dataValidation"],
    methods: [
      ...["getCell", "getRow", "getColumn", "getLastRow", "getLastCell", "getEntireColumn", "getEntireRow"],
      ...["getResizedRange", "getAbsoluteResizedRange", "getOffsetRange", "getBoundingRect"],
      ...["getIntersection", "getIntersectionOrNullObject", "getUsedRange", "getUsedRangeOrNullObject"],
      ...["getCellProperties", "getRowProperties", "getColumnProperties", "getMergedAreasOrNullObject"],
      "getSpillingToRangeOrNullObject",
      ...["merge", "unmerge", "clear", "copyFrom", "select", "_ValidateArraySize"],
    ],
  };

  constructor(
    readonly worksheet: Worksheet,
    readonly block: Block,
  ) {
    super();
    const { top, left, bottom, right } = block;
    const isInside = top >= 0 && left >= 0 && bottom < sheetSize.rows && right < sheetSize.columns;
    if (!isInside || top > bottom || left > right) throw invalidArgument("a block outside the sheet");
  }

  get cells(): SheetCells {
    return this.worksheet.cells;
  }
  get local(): string {
    return writeAddress(this.block);
  }
  get address(): string {
    return `${quoted(this.worksheet.name)}!${this.local}`;
  }
  get rowIndex(): number {
    return this.block.top;
  }
  get columnIndex(): number {
    return this.block.left;
  }
  get rowCount(): number {
    return this.block.bottom - this.block.top + 1;
  }
  get columnCount(): number {
    return this.block.right - this.block.left + 1;
  }
  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }

  get values(): CellValue[][] {
    return this.grid((cell) => cell?.value ?? "");
  }
  set values(given: unknown) {
    this.fill(given, (cell, value) => enter(cell, value, this.worksheet.calculate));
    this.cells.spillAnew();
    this.worksheet.tellChanged(this);
  }
  get formulas(): CellValue[][] {
    return this.grid((cell) => cell?.formula ?? cell?.spilledFrom ?? cell?.value ?? "");
  }
  set formulas(given: unknown) {
    this.values = given;
  }
  get text() {
    return this.grid((cell) => (cell ? textOf(cell) : ""));
  }
  get valueTypes() {
    return this.grid((cell) => cell?.kind ?? "Empty");
  }
  get numberFormat() {
    return this.grid((cell) => cell?.numberFormat ?? "General");
  }
  set numberFormat(given: unknown) {
    this.fill(given, (cell, format) => {
      if (typeof format !== "string") throw invalidArgument("a number format is a text");
      cell.numberFormat = format;
    });
  }
  get rowHidden(): boolean | null {
    return allOrNone(this.block.top, this.block.bottom, this.cells.hiddenRows);
  }
  set rowHidden(isHidden: unknown) {
    this.hide(isHidden, this.cells.hiddenRows, this.block.top, this.block.bottom);
  }
  get columnHidden(): boolean | null {
    return allOrNone(this.block.left, this.block.right, this.cells.hiddenColumns);
  }
  set columnHidden(isHidden: unknown) {
    this.hide(isHidden, this.cells.hiddenColumns, this.block.left, this.block.right);
  }

  get format() {
    return new RangeFormat(this);
  }
  get conditionalFormats() {
    return new ConditionalFormatCollection(this.worksheet, [this]);
  }
  get dataValidation() {
    return this.worksheet.validationOf(this.local, () => new DataValidation());
  }

  getCell(row: number, column: number) {
    return this.sized(this.block.top + row, this.block.left + column, 1, 1);
  }
  getRow(row: number) {
    return this.sized(this.block.top + row, this.block.left, 1, this.columnCount);
  }
  getColumn(column: number) {
    return this.sized(this.block.top, this.block.left + column, this.rowCount, 1);
  }
  getLastRow() {
    return this.getRow(this.rowCount - 1);
  }
  getLastCell() {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }
  getEntireColumn() {
    return this.sized(0, this.block.left, sheetSize.rows, this.columnCount);
  }
  getEntireRow() {
    return this.sized(this.block.top, 0, this.rowCount, sheetSize.columns);
  }
  getResizedRange(rows: number, columns: number) {
    return this.getAbsoluteResizedRange(this.rowCount + rows, this.columnCount + columns);
  }
  getAbsoluteResizedRange(rows: number, columns: number) {
    return this.sized(this.block.top, this.block.left, rows, columns);
  }
  getOffsetRange(rows: number, columns: number) {
    return this.sized(this.block.top + rows, this.block.left + columns, this.rowCount, this.columnCount);
  }
  getBoundingRect(other: Range | string) {
    const { block } = this.other(other);
    return new Range(this.worksheet, {
      top: Math.min(this.block.top, block.top),
      left: Math.min(this.block.left, block.left),
      bottom: Math.max(this.block.bottom, block.bottom),
      right: Math.max(this.block.right, block.right),
    });
  }
  getIntersection(other: Range | string) {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) throw new HostError("ItemNotFound", "The ranges have no cell in common.", 404);
    return common;
  }
  getIntersectionOrNullObject(other: Range | string): Range | null {
    const common = overlap(this.block, this.other(other).block);
    return common && new Range(this.worksheet, common);
  }
  getUsedRange(valuesOnly?: boolean) {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean) {
    const used = this.cells.used(valuesOnly ?? false);
    const common = used && overlap(used, this.block);
    return common && new Range(this.worksheet, common);
  }

  getCellProperties(wanted: { readonly format?: { readonly font?: object; readonly fill?: object } } | null) {
    const font = Object.keys(wanted?.format?.font ?? {});
    return this.blocks().map((row) =>
      row.map((cell) => {
        const { format } = new Range(this.worksheet, cell);
        return { format: { font: Object.fromEntries(font.map((name) => [name, format.font.get(name)])) } };
      }),
    );
  }
  getRowProperties(wanted: object | null) {
    const unknown = Object.keys(wanted ?? {}).find((name) => name !== "rowHidden" && name !== "address");
    if (unknown !== undefined) throw invalidArgument(`row property ${unknown}`);
    return Array.from({ length: this.rowCount }, (_, row) => ({
      rowHidden: this.cells.hiddenRows.has(this.block.top + row),
    }));
  }
  getColumnProperties(wanted: object | null) {
    const unknown = Object.keys(wanted ?? {}).find((name) => name !== "columnHidden" && name !== "address");
    if (unknown !== undefined) throw invalidArgument(`column property ${unknown}`);
    return Array.from({ length: this.columnCount }, (_, column) => ({
      columnHidden: this.cells.hiddenColumns.has(this.block.left + column),
    }));
  }
  getMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.cells.merges.filter((merge) => overlap(merge, this.block));
    return merges.length === 0 ? null : new RangeAreas(merges.map((merge) => new Range(this.worksheet, merge)));
  }

  getSpillingToRangeOrNullObject(): Range | null {
    const { top, left } = this.block;
    const block = this.cellCount === 1 ? this.cells.spillBlock(top, left) : null;
    const isShown = this.cells.find(top, left)?.value !== "#SPILL!";
    return block && isShown ? new Range(this.worksheet, block) : null;
  }

  merge(across = false): void {
    this.refuseProtected();
    if (across) for (let row = 0; row < this.rowCount; row += 1) this.getRow(row).merge();
    if (across || this.cellCount === 1) return;
    this.unmerge();
    for (const { row, column, cell } of this.cells.inside(this.block)) {
      const isFirst = row === this.block.top && column === this.block.left;
      if (!isFirst) Object.assign(cell, { ...emptied });
    }
    this.cells.merges = [...this.cells.merges, this.block];
  }
  unmerge(): void {
    this.refuseProtected();
    this.cells.merges = this.cells.merges.filter((merge) => !overlap(merge, this.block));
  }
  clear(given?: string | null): void {
    this.refuseProtected();
    // What office.js leaves out arrives as null.
    const what = given ?? "All";
    if (!["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"].includes(what)) throw invalidArgument(what);
    for (const { row, column, cell } of [...this.cells.inside(this.block)]) {
      if (what === "All") this.cells.remove(row, column);
      if (what === "Contents") Object.assign(cell, { ...emptied });
      if (what === "Formats") {
        cell.look.clear();
        cell.numberFormat = "General";
      }
    }
    if (what === "All" || what === "Formats") this.unmerge();
    this.cells.spillAnew();
    this.worksheet.tellChanged(this);
  }
  /** Lays another block over this one: values, formulas, formats and merges, as «paste all» does; or values alone. */
  copyFrom(source: Range | string, what?: string | null): void {
    this.refuseProtected();
    if (!["All", "Values"].includes(what ?? "All"))
      throw new HostError("NotImplemented", "The simulated Excel copies everything or values.", 501);
    const from = typeof source === "string" ? this.worksheet.find(source) : source;
    const target = this.getAbsoluteResizedRange(from.rowCount, from.columnCount);
    if (what === "Values") {
      target.values = from.grid((cell) => (cell?.kind === "String" ? `'${String(cell.value)}` : (cell?.value ?? "")));
      return;
    }
    target.unmerge();
    const [down, right] = [target.rowIndex - from.rowIndex, target.columnIndex - from.columnIndex];
    for (const { row, column } of [...this.cells.inside(target.block)]) this.cells.remove(row, column);
    for (const { row, column, cell } of from.cells.inside(from.block)) {
      const { look, ...rest } = cell;
      const copy = Object.assign(this.cells.at(row + down, column + right), rest);
      for (const [name, value] of look) copy.look.set(name, value);
    }
    const moved = from.cells.merges
      .filter((merge) => overlap(merge, from.block))
      .map((merge) => ({
        top: merge.top + down,
        bottom: merge.bottom + down,
        left: merge.left + right,
        right: merge.right + right,
      }));
    this.cells.merges = [...this.cells.merges, ...moved];
    this.cells.spillAnew();
    this.worksheet.tellChanged(target);
  }
  select(): void {
    this.worksheet.activate();
    this.worksheet.workbook.selection = this;
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw wrongSize();
  }

  /** One fact of all cells; null when they differ. */
  common(factOf: (cell: StoredCell | undefined) => unknown): unknown {
    let common: unknown;
    let isFirst = true;
    const grid =
      this.cellCount > mostCells
        ? [[...this.cells.inside(this.block)].map(({ cell }) => factOf(cell))]
        : this.grid(factOf);
    for (const fact of grid.flat()) {
      if (!isFirst && fact !== common) return null;
      common = fact;
      isFirst = false;
    }
    return isFirst ? factOf(undefined) : common;
  }
  /** Changes every cell; of whole rows, columns and sheets those that were ever touched. */
  change(act: (cell: StoredCell) => void): void {
    this.refuseProtected("allowFormatCells");
    if (this.cellCount > mostCells) for (const { cell } of this.cells.inside(this.block)) act(cell);
    else
      for (const [block] of this.blocks()
        .flat()
        .map((one) => [one] as const))
        act(this.cells.at(block.top, block.left));
  }
  /** What changes only the look of cells, or their size, is free where the lock allows it. */
  refuseProtected(allowance?: "allowFormatCells" | "allowFormatColumns" | "allowFormatRows"): void {
    const { protected: isProtected, options } = this.worksheet.protection;
    if (!isProtected || (allowance && options[allowance])) return;
    const isLocked = [...this.cells.inside(this.block)].some(
      ({ cell }) => cell.look.get("protection/locked") !== false,
    );
    if (isLocked || this.cellCount > [...this.cells.inside(this.block)].length)
      throw accessDenied("the sheet is protected");
  }

  private fill(given: unknown, act: (cell: StoredCell, value: unknown) => void): void {
    this.refuseProtected();
    const rows = given as unknown[][];
    const isGrid = Array.isArray(given);
    if (isGrid && (rows.length !== this.rowCount || rows.some((row) => row.length !== this.columnCount)))
      throw wrongSize();
    // All is looked at before anything is written: Excel sets the whole block or nothing of it.
    const writes: (() => void)[] = [];
    for (let row = 0; row < this.rowCount; row += 1) {
      for (let column = 0; column < this.columnCount; column += 1) {
        const value = isGrid ? rows[row]?.[column] : given;
        // Null says: leave this cell as it is.
        if (value === null || value === undefined) continue;
        act({ ...this.cells.at(this.block.top + row, this.block.left + column) }, value);
        writes.push(() => act(this.cells.at(this.block.top + row, this.block.left + column), value));
      }
    }
    for (const write of writes) write();
  }
  private grid<Fact>(factOf: (cell: StoredCell | undefined) => Fact): Fact[][] {
    if (this.cellCount > mostCells)
      throw new HostError("RangeExceedsLimit", "The range has more than 5 million cells.");
    return Array.from({ length: this.rowCount }, (_, row) =>
      Array.from({ length: this.columnCount }, (_cell, column) =>
        factOf(this.cells.find(this.block.top + row, this.block.left + column)),
      ),
    );
  }
  private blocks(): Block[][] {
    return Array.from({ length: this.rowCount }, (_, row) =>
      Array.from({ length: this.columnCount }, (_cell, column) => {
        const [top, left] = [this.block.top + row, this.block.left + column];
        return { top, left, bottom: top, right: left };
      }),
    );
  }
  private hide(isHidden: unknown, hidden: Set<number>, first: number, last: number): void {
    if (typeof isHidden !== "boolean") throw invalidArgument("hidden is yes or no");
    this.refuseProtected();
    for (let at = first; at <= last; at += 1)
      if (isHidden) hidden.add(at);
      else hidden.delete(at);
  }
  private other(range: Range | string): Range {
    return typeof range === "string" ? this.worksheet.find(range) : range;
  }
  private sized(top: number, left: number, rows: number, columns: number): Range {
    return new Range(this.worksheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }
}

const emptied = { value: "", kind: "Empty", formula: null, spill: null, spilledFrom: null, isQuoted: false };

const wrongSize = () =>
  new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

function allOrNone(first: number, last: number, hidden: ReadonlySet<number>): boolean | null {
  const isFirst = hidden.has(first);
  for (let at = first + 1; at <= last && at - first < 1_100_000; at += 1) if (hidden.has(at) !== isFirst) return null;
  return isFirst;
}
