import { formatAddress } from "../../../core/address.ts";
import type { Cell } from "../../../core/table.ts";
import { RefusedFile } from "../refusals.ts";
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

/** The cells of one sheet. Rows without content are one empty array: what is empty costs nothing however far it reaches. */
export class SheetGrid {
  /** Up to the last row that holds anything, each up to its last filled cell. */
  readonly values: Cell[][] = [];
  readonly formulas: (string | null)[][] = [];
  /** Style numbers; may reach beyond the content. */
  readonly styles: number[][] = [];
  readonly fonts: Exceptions = new Map();
  readonly formats: Exceptions = new Map();
  width = 0;
  private readonly patterns: RowPatterns;
  private row = -1;
  private rowStyles: number[] = [];

  constructor(
    private readonly sheet: string,
    private readonly budget: ReadingBudget,
  ) {
    this.patterns = new RowPatterns(budget);
  }

  put(row: number, column: number, cell: PlacedCell): void {
    if (row !== this.row) this.startRow(row);
    if (cell.value !== null || cell.formula !== null) this.fill(row, column, cell);
    if (cell.style > 0) place(this.rowStyles, column, cell.style, 0);
    if (cell.font !== null) except(this.fonts, row, column, cell.font);
    if (cell.format !== null) except(this.formats, row, column, cell.format);
  }

  /** To be called after the last cell of a row. */
  endRow(): void {
    // A copy has room for its cells and no more; an array that has grown has room to spare.
    const values = this.values[this.row];
    if (values && values !== none) this.values[this.row] = values.slice();
    if (this.rowStyles.length > 0) place(this.styles, this.row, this.patterns.shared(this.rowStyles), none);
    this.rowStyles = [];
    this.row = -1;
  }

  private startRow(row: number): void {
    this.endRow();
    this.row = row;
    // A row that comes a second time goes on where it stopped.
    this.rowStyles = [...(this.styles[row] ?? none)];
  }

  private fill(row: number, column: number, { value, formula }: PlacedCell): void {
    const values = ownRow(this.values, row);
    this.budget.spendCells(Math.max(0, column + 1 - values.length));
    place(values, column, value, null);
    if (typeof value === "string") this.budget.spendLetters(value.length);
    if (formula !== null) {
      this.budget.spendLetters(formula.length);
      place(ownRow(this.formulas, row), column, formula, null);
    }
    this.width = Math.max(this.width, column + 1);
    if (this.values.length * this.width > this.budget.limits.span) {
      const cell = formatAddress({ row: this.values.length - 1, column: this.width - 1 });
      throw new RefusedFile("far-cell", { sheet: this.sheet.slice(0, 40), cell });
    }
  }
}

/** Stands for every row without content. */
const none: never[] = [];
Object.freeze(none);

function ownRow<Value>(rows: Value[][], row: number): Value[] {
  const known = rows[row];
  if (known && known !== none) return known;
  const own: Value[] = [];
  place(rows, row, own, none);
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
