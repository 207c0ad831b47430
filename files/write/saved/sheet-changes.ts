import { parseBlock } from "../../../core/address.ts";
import { isCellError, type Cell } from "../../../core/table.ts";
import type { CellLook } from "../../read/sheet-look.ts";
import { openedLine, type LineMove } from "./line-moves.ts";
import { aspectsOf } from "./look-aspects.ts";
import type { SavedSheet, SheetState } from "./saved-workbook.ts";
import type { StyleSheet } from "./style-sheet.ts";

/** What differs between a sheet as it was opened and as it stands, cell by cell. */
export class SheetChanges {
  readonly rows: readonly LineMove[];
  readonly columns: readonly LineMove[];
  readonly isMoved: boolean;
  private readonly plainOpened: CellLook;
  private readonly plainNow: CellLook;
  private readonly arraysOpened: ReadonlyMap<string, string>;
  private readonly arraysNow: ReadonlyMap<string, string>;
  private readonly sameLooks = new Map<number, boolean>();
  private readonly styleNumbers = new Map<number, number>();

  /** @param opened null for a new sheet */
  constructor(
    private readonly opened: SheetState | null,
    private readonly now: SavedSheet,
    private readonly styles: StyleSheet,
  ) {
    this.rows = now.origin?.rows ?? [];
    this.columns = now.origin?.columns ?? [];
    this.isMoved = this.rows.length + this.columns.length > 0;
    this.plainOpened = opened?.look.styles[0] ?? now.look.styles[0] ?? {};
    this.plainNow = now.look.styles[0] ?? {};
    this.arraysOpened = arraysOf(opened);
    this.arraysNow = arraysOf(now);
  }

  /** Null for a line that is new. */
  openedRow(row: number): number | null {
    return this.opened && openedLine(this.rows, row);
  }

  openedColumn(column: number): number | null {
    return this.opened && openedLine(this.columns, column);
  }

  value(row: number, column: number): Cell {
    return this.now.table.rows[row]?.[column] ?? null;
  }

  /** Of the sheet as it was opened. */
  openedValue(row: number, column: number): Cell {
    return this.opened?.table.rows[row]?.[column] ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.now.table.formulas?.[row]?.[column] ?? null;
  }

  array(row: number, column: number): string | undefined {
    return this.arraysNow.get(`${row},${column}`);
  }

  /** Columns up to which a row holds anything as it stands. */
  width(row: number): number {
    const { table, look } = this.now;
    return Math.max(table.rows[row]?.length ?? 0, look.cells[row]?.length ?? 0);
  }

  /** The same of the row as it was opened. */
  openedWidth(row: number): number {
    return Math.max(this.opened?.table.rows[row]?.length ?? 0, this.opened?.look.cells[row]?.length ?? 0);
  }

  get height(): number {
    return Math.max(this.now.table.rows.length, this.now.look.cells.length);
  }

  hasSameValue(row: number, column: number, openedRow: number | null, openedColumn: number | null): boolean {
    const before =
      openedRow === null || openedColumn === null ? null : this.opened?.table.rows[openedRow]?.[openedColumn];
    return isSame(before ?? null, this.value(row, column));
  }

  hasSameFormula(row: number, column: number, openedRow: number | null, openedColumn: number | null): boolean {
    const isNew = openedRow === null || openedColumn === null;
    const before = isNew ? null : (this.opened?.table.formulas?.[openedRow]?.[openedColumn] ?? null);
    if (before !== this.formula(row, column)) return false;
    if (before === null || this.isMoved) return true;
    return this.arraysOpened.get(`${openedRow},${openedColumn}`) === this.array(row, column);
  }

  /** Whether a formula of the opened sheet reads otherwise now: others may have shared it. */
  get hasNewFormulas(): boolean {
    const before = this.opened?.table.formulas ?? [];
    return before.some((formulas, row) =>
      formulas.some((formula, column) => formula !== null && formula !== this.formula(row, column)),
    );
  }

  hasSameLook(row: number, column: number, openedRow: number | null, openedColumn: number | null): boolean {
    const number = this.now.look.cells[row]?.[column] ?? 0;
    const [before, key] = this.lookBefore(openedRow, openedColumn);
    const pair = key * 65_536 + number;
    const known = key < 0 ? undefined : this.sameLooks.get(pair);
    if (known !== undefined) return known;
    const one = aspectsOf(before, this.plainOpened);
    const other = aspectsOf(this.now.look.styles[number] ?? {}, this.plainNow);
    const isSameLook = Object.entries(one).every(([aspect, text]) => other[aspect as keyof typeof other] === text);
    if (key >= 0) this.sameLooks.set(pair, isSameLook);
    return isSameLook;
  }

  /**
   * The number of the style that a cell is to have.
   *
   * @param base number of the style that it has in the opened file
   * @param asText whether it must be a text even after somebody edits it
   */
  style(
    row: number,
    column: number,
    openedRow: number | null,
    openedColumn: number | null,
    base: number,
    asText = false,
  ) {
    if (!asText && this.hasSameLook(row, column, openedRow, openedColumn)) return base;
    const number = this.now.look.cells[row]?.[column] ?? 0;
    const [before, key] = this.lookBefore(openedRow, openedColumn);
    const whole = ((base * 65_536 + key) * 32_768 + number) * 2 + Number(asText);
    const isKnown = key >= 0 && Number.isSafeInteger(whole);
    const known = isKnown ? this.styleNumbers.get(whole) : undefined;
    if (known !== undefined) return known;
    const look = { ...this.now.look.styles[number], ...(asText && { format: "@" }) };
    const style = this.styles.styleFor(base, aspectsOf(before, this.plainOpened), look, this.plainNow);
    if (isKnown) this.styleNumbers.set(whole, style);
    return style;
  }

  /** How the number format of a cell reads now. */
  format(row: number, column: number): string {
    return this.now.look.styles[this.now.look.cells[row]?.[column] ?? 0]?.format ?? "";
  }

  /** As the grid was given it; -1 as the number where the cell itself says more than its style. */
  private lookBefore(row: number | null, column: number | null): readonly [CellLook, number] {
    if (!this.opened || row === null || column === null) return [this.plainOpened, 65_535];
    const { look, table } = this.opened;
    const number = look.cells[row]?.[column] ?? 0;
    const style = look.styles[number] ?? {};
    const font = table.fonts?.[row]?.[column] ?? undefined;
    const format = table.formats?.[row]?.[column] ?? undefined;
    const hasOwnFont = font !== undefined && font !== style.font;
    const hasOwnFormat = format !== undefined && style.format === undefined;
    if (!hasOwnFont && !hasOwnFormat) return [style, number];
    return [{ ...style, ...(hasOwnFont && { font }), ...(hasOwnFormat && { format }) }, -1];
  }
}

function arraysOf(state: SheetState | null): ReadonlyMap<string, string> {
  return new Map(
    (state?.look.arrays ?? []).map((block) => {
      const { top, left } = parseBlock(block);
      return [`${top},${left}`, block];
    }),
  );
}

/** An empty text and an empty cell are one to the grid. */
function isSame(before: Cell, now: Cell): boolean {
  if (isCellError(before)) return isCellError(now) && before.error === now.error;
  return before === now || ((before === null || before === "") && (now === null || now === ""));
}
