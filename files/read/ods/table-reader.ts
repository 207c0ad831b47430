import type { ReadingBudget } from "../grid/reading-budget.ts";
import { SheetFrame } from "../grid/sheet-frame.ts";
import { SheetGrid, type PlacedCell } from "../grid/sheet-grid.ts";
import type { SheetTab } from "../grid/sheet-result.ts";
import { longestCell } from "../../../core/sentence.ts";
import { RefusedFile } from "../refusals.ts";
import type { XmlTag } from "../xml/xml-tag.ts";
import { CellText } from "./cell-text.ts";
import { readCellValue, type WrittenCell } from "./cell-value.ts";
import type { OdsStyles } from "./ods-styles.ts";
import { excelFormula } from "./open-formula.ts";

/** So many equal cells beside each other, from a column on. */
interface CellRun {
  readonly from: number;
  readonly count: number;
  readonly cell: PlacedCell;
}

/** What the tag of a cell says, kept until its text is known. */
interface OpenCell extends WrittenCell {
  readonly repeat: number;
  readonly style: number | null;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;
/** Empty rows and columns whose look is kept where a run of them goes on. */
const blankRows = 200;
const blankColumns = 64;

const containers = new Set([
  "table-columns",
  "table-header-columns",
  "table-column-group",
  "table-rows",
  "table-header-rows",
  "table-row-group",
]);

/** Reads one sheet. Equal rows and cells are written once with their number: what is empty is passed over. */
export class TableReader {
  readonly grid: SheetGrid;
  readonly frame: SheetFrame;
  /** Cells of another workbook, kept with formulas that point there. */
  isForeign = false;
  /** Its own tag has just been read. */
  isNew = true;
  private readonly content: CellText;
  private readonly columnStyles: number[] = [];
  private readonly groups: boolean[] = [];
  private skipping = 0;
  private columns = 0;
  private row = 0;
  private rowRepeat = 1;
  private rowStyle: number | null = null;
  private runs: CellRun[] = [];
  private column = 0;
  private cell: OpenCell | null = null;
  private depthInCell = 0;

  constructor(
    private readonly part: string,
    readonly tab: SheetTab,
    private readonly styles: OdsStyles,
    budget: ReadingBudget,
  ) {
    this.grid = new SheetGrid(tab.name, budget);
    this.frame = new SheetFrame(part, budget);
    this.content = new CellText(part, (style) => styles.textFont(style));
  }

  open(tag: XmlTag): void {
    if (this.skipping > 0) this.skipping++;
    else if (this.cell) {
      this.depthInCell++;
      this.content.open(tag);
    } else if (tag.name === "table-cell" || tag.name === "covered-table-cell") this.startCell(tag);
    else if (tag.name === "table-row") this.startRow(tag);
    else if (tag.name === "table-column") this.readColumns(tag);
    else if (containers.has(tag.name)) this.groups.push(tag.get("display") === "false");
    else {
      if (tag.name === "table-source") this.isForeign = true;
      this.skipping = 1;
    }
  }

  text(text: string): void {
    if (this.cell) this.content.write(text);
  }

  /** Answers whether the sheet itself ends here. */
  close(name: string): boolean {
    if (this.skipping > 0) this.skipping--;
    else if (this.cell) this.closeInCell();
    else if (name === "table-row") this.endRow();
    else if (containers.has(name)) this.groups.pop();
    else return name === "table";
    return false;
  }

  private closeInCell(): void {
    if (this.depthInCell > 0) {
      this.depthInCell--;
      this.content.close();
    } else this.endCell();
  }

  private readColumns(tag: XmlTag): void {
    const repeat = countOf(tag, "number-columns-repeated");
    const style = tag.get("default-cell-style-name");
    const width = this.styles.columnWidth(tag.get("style-name") ?? "");
    const from = this.columns;
    this.columns += repeat;
    this.frame.addColumns({
      from,
      to: this.columns - 1,
      ...(width !== undefined && { width }),
      hidden: this.hides(tag),
    });
    const number = style === undefined ? 0 : this.styles.cellStyle(style);
    for (let column = from; column < Math.min(this.columns, lastColumn + 1); column++)
      this.columnStyles[column] = number;
  }

  private startRow(tag: XmlTag): void {
    this.rowRepeat = countOf(tag, "number-rows-repeated");
    const style = tag.get("default-cell-style-name");
    this.rowStyle = style === undefined ? null : this.styles.cellStyle(style);
    const height = this.styles.rowHeight(tag.get("style-name") ?? "");
    const to = Math.min(this.row + this.rowRepeat - 1, lastRow);
    this.frame.addRows({ from: this.row, to, ...(height !== undefined && { height }), hidden: this.hides(tag) });
    this.column = 0;
    this.runs = [];
  }

  private hides(tag: XmlTag): boolean {
    const visibility = tag.get("visibility");
    return visibility === "collapse" || visibility === "filter" || this.groups.includes(true);
  }

  private startCell(tag: XmlTag): void {
    const formula = tag.get("formula");
    if (formula !== undefined && formula.length > longestCell) this.refuse();
    const style = tag.get("style-name");
    const type = tag.get("office:value-type") ?? tag.get("value-type") ?? "";
    this.cell = {
      type,
      value: type === "" ? undefined : tag.get(valueNames.get(type) ?? "value"),
      isError: tag.get("calcext:value-type") === "error",
      formula: formula === undefined ? null : excelFormula(formula),
      repeat: countOf(tag, "number-columns-repeated"),
      style: style === undefined ? null : this.styles.cellStyle(style),
    };
    this.readMerge(countOf(tag, "number-columns-spanned"), countOf(tag, "number-rows-spanned"));
    this.depthInCell = 0;
    this.content.start();
  }

  private readMerge(width: number, height: number): void {
    if (width === 1 && height === 1) return;
    const rows = height === 1 ? Math.min(this.rowRepeat, blankRows) : 1;
    for (let row = this.row; row < this.row + rows; row++) {
      const bottom = Math.min(row + height - 1, lastRow);
      const right = Math.min(this.column + width - 1, lastColumn);
      this.frame.addMerge({ top: row, left: this.column, bottom, right });
    }
  }

  private endCell(): void {
    const { cell, content } = this;
    this.cell = null;
    if (!cell) return;
    const { value, kind } = readCellValue(cell, content.whole());
    const from = this.column;
    this.column += cell.repeat;
    const isFilled = value !== null || cell.formula !== null;
    if (isFilled && (this.column > lastColumn + 1 || this.row + this.rowRepeat > lastRow + 1)) this.refuse();
    if (!isFilled && cell.style === null) return;
    // A cell without a style of its own has that of its row, or of each column.
    const count = cell.style === null && this.rowStyle === null ? 1 : cell.repeat;
    for (let column = from; column < from + cell.repeat; column += count) {
      const given = cell.style ?? this.rowStyle ?? this.columnStyles[column] ?? 0;
      const style = given === 0 && isFilled ? this.styles.cellStyle("Default") : given;
      const isDate = this.styles.cells[style]?.isDate ?? false;
      const format = kind === "date" && !isDate ? "dd/mm/yyyy" : null;
      this.runs.push({
        from: column,
        count,
        cell: { value, formula: cell.formula, style, font: content.font, format },
      });
    }
  }

  private endRow(): void {
    const { runs, row, rowRepeat } = this;
    const end = runs.reduce((reach, run) => (isFilled(run) ? run.from + run.count : reach), 0);
    const shown = end > 0 ? rowRepeat : Math.min(rowRepeat, blankRows);
    this.row += rowRepeat;
    if (runs.length === 0 || row > lastRow) return;
    for (let at = row; at < Math.min(row + shown, lastRow + 1); at++) {
      for (const run of runs) {
        const to = isFilled(run) ? run.from + run.count : Math.min(run.from + run.count, end + blankColumns);
        for (let column = run.from; column < to; column++) this.grid.put(at, column, run.cell);
      }
      this.grid.endRow();
    }
  }

  private refuse(): never {
    throw new RefusedFile("broken", { part: this.part });
  }
}

const valueNames: ReadonlyMap<string, string> = new Map([
  ["date", "date-value"],
  ["time", "time-value"],
  ["boolean", "boolean-value"],
  ["string", "string-value"],
]);

function isFilled({ cell }: CellRun): boolean {
  return cell.value !== null || cell.formula !== null;
}

/** A number of repeats or spans; nonsense counts as one. */
function countOf(tag: XmlTag, name: string): number {
  const count = Math.trunc(tag.number(name) ?? 1);
  return count >= 1 ? Math.min(count, lastRow + 1) : 1;
}
