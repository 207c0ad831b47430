import { formatAddress } from "../../../core/address.ts";
import { countText } from "../../../core/format.ts";
import { isCellError, type Cell } from "../../../core/table.ts";
import { RefusedFile } from "../refusals.ts";
import { longestCell } from "../../../core/sentence.ts";
import type { ReadingBudget } from "./reading-budget.ts";
import { RowPatterns } from "./row-patterns.ts";

/** One filled or merely styled cell on its way into the grid. */
export interface PlacedCell {
  readonly value: Cell;
  readonly formula: string | null;
  readonly style: number;
  /** What the cell says itself where its style says otherwise. */
  readonly font: string | null;
  readonly format: string | null;
}

/** What single cells say, by row and column. */
export type Exceptions = Map<number, Map<number, string>>;

/** The cells of one sheet, row by row; a row without any is not there, however many of them lie between two that are. */
export class SheetGrid {
  /** Each up to its last filled cell. */
  readonly values = new Map<number, Cell[]>();
  readonly formulas = new Map<number, (string | null)[]>();
  /** Style numbers; may reach beyond the content. */
  readonly styles = new Map<number, readonly number[]>();
  readonly fonts: Exceptions = new Map();
  readonly formats: Exceptions = new Map();
  width = 0;
  /** First and last row that hold anything; the last is -1 in an empty sheet. */
  first = Infinity;
  last = -1;
  private readonly patterns: RowPatterns;
  private row = -1;
  private rowStyles: number[] = [];

  constructor(
    private readonly sheet: string,
    readonly budget: ReadingBudget,
  ) {
    budget.spendSheet();
    this.patterns = new RowPatterns(budget);
  }

  put(row: number, column: number, cell: PlacedCell): void {
    this.budget.spendStep();
    if (row !== this.row) this.startRow(row);
    if (cell.style > 0) place(this.rowStyles, column, cell.style, 0);
    if (cell.value === null && cell.formula === null) return;
    this.fill(row, column, cell);
    if (cell.font !== null) except(this.fonts, row, column, cell.font);
    if (cell.format !== null) except(this.formats, row, column, cell.format);
  }

  /** To be called after the last cell of a row. */
  endRow(): void {
    // A copy has room for its cells and no more; an array that has grown has room to spare.
    const values = this.values.get(this.row);
    if (values) this.values.set(this.row, values.slice());
    if (this.rowStyles.length > 0) this.styles.set(this.row, this.patterns.shared(this.rowStyles));
    this.rowStyles = [];
    this.row = -1;
  }

  private startRow(row: number): void {
    this.endRow();
    this.row = row;
    // A row that comes a second time goes on where it stopped.
    this.rowStyles = [...(this.styles.get(row) ?? [])];
  }

  private fill(row: number, column: number, { value, formula }: PlacedCell): void {
    const values = rowOf(this.values, row);
    this.budget.spendCells(Math.max(0, column + 1 - values.length));
    place(values, column, value, null);
    const text = isCellError(value) ? value.error : value;
    if (typeof text === "string") this.spendLetters(row, column, text);
    if (formula !== null) {
      this.spendLetters(row, column, formula);
      place(rowOf(this.formulas, row), column, formula, null);
    }
    this.reach(row, column);
  }

  private spendLetters(row: number, column: number, { length }: string): void {
    if (length > longestCell) throw this.refusal("long-text", row, column);
    this.budget.spendLetters(length);
  }

  private reach(row: number, column: number): void {
    const further = Math.max(0, row - this.last);
    this.first = Math.min(this.first, row);
    this.last = Math.max(this.last, row);
    this.width = Math.max(this.width, column + 1);
    const hasRoom = further === 0 || this.budget.spendRows(further);
    if (!hasRoom || (this.last - this.first + 1) * this.width > this.budget.limits.span)
      throw this.refusal("far-cell", this.last, this.width - 1);
  }

  private refusal(code: "far-cell" | "long-text", row: number, column: number): RefusedFile {
    const figures = {
      sheet: this.sheet.slice(0, 40),
      cell: formatAddress({ row, column }),
      limit: countText(longestCell),
    };
    return new RefusedFile(code, figures);
  }
}

function rowOf<Value>(rows: Map<number, Value[]>, row: number): Value[] {
  const known = rows.get(row);
  if (known) return known;
  const own: Value[] = [];
  rows.set(row, own);
  return own;
}

function place<Value>(row: Value[], column: number, value: Value, empty: Value): void {
  while (row.length < column) row.push(empty);
  row[column] = value;
}

function except(exceptions: Exceptions, row: number, column: number, text: string): void {
  const known = exceptions.get(row);
  if (known) known.set(column, text);
  else exceptions.set(row, new Map([[column, text]]));
}
