import { longestWritten } from "../grid/longest-text.ts";
import { RefusedFile } from "../refusals.ts";
import type { XmlListener } from "../xml/xml-reader.ts";
import type { XmlTag } from "../xml/xml-tag.ts";
import { readCellValue } from "./cell-value.ts";
import { daysTo1904 } from "../grid/dates.ts";
import { FormulaReader } from "./formula-reader.ts";
import type { CellStyle } from "../grid/cell-style.ts";
import type { SheetGrid } from "../grid/sheet-grid.ts";
import { TextRuns, type SharedStrings } from "./shared-strings.ts";
import { WorksheetFrame } from "./worksheet-frame.ts";

/** What the cells of a sheet refer to elsewhere in the workbook. */
interface SheetSurroundings {
  readonly strings: SharedStrings;
  readonly styles: readonly CellStyle[];
  readonly since1904: boolean;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** Listens to a worksheet part and lays its cells into the grid. */
export class WorksheetReader implements XmlListener {
  readonly frame: WorksheetFrame;
  private readonly runs: TextRuns;
  private readonly formulas: FormulaReader;
  private inRows = false;
  private row = -1;
  private inCell = false;
  private column = -1;
  private type = "";
  private style = 0;
  private value: string | null = null;
  private hasInline = false;
  private capture: "" | "v" | "f" = "";

  constructor(
    private readonly part: string,
    private readonly grid: SheetGrid,
    private readonly around: SheetSurroundings,
  ) {
    this.frame = new WorksheetFrame(part, grid.budget);
    this.runs = new TextRuns(part);
    this.formulas = new FormulaReader(part);
  }

  open(tag: XmlTag): void {
    if (this.inCell) return this.openInCell(tag);
    if (tag.name === "c" && this.inRows) this.startCell(tag);
    else if (tag.name === "row" && this.inRows) this.startRow(tag);
    else if (tag.name === "sheetData") this.inRows = true;
    else this.frame.open(tag);
  }

  text(text: string): void {
    if (!this.inCell) return;
    if (this.capture === "v") {
      this.value = this.value === null ? text : this.value + text;
      if (this.value.length > longestWritten) this.refuse();
    } else if (this.capture === "f") this.formulas.text(text);
    else if (this.hasInline) this.runs.text(text);
  }

  close(name: string): void {
    if (this.inCell) this.closeInCell(name);
    else if (name === "row" && this.inRows) this.grid.endRow();
    else if (name === "sheetData") this.inRows = false;
  }

  private startRow(tag: XmlTag): void {
    const written = tag.number("r");
    this.row = written === undefined ? this.row + 1 : written - 1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row > lastRow) this.refuse();
    this.column = -1;
    this.frame.readRow(tag, this.row);
  }

  private startCell(tag: XmlTag): void {
    const reference = tag.get("r");
    this.column = reference === undefined ? this.column + 1 : columnOf(reference, this.row);
    if (this.column < 0 || this.column > lastColumn) this.refuse();
    this.type = tag.get("t") ?? "";
    this.style = tag.number("s") ?? 0;
    this.value = null;
    this.hasInline = false;
    this.capture = "";
    this.formulas.start();
    this.inCell = true;
  }

  private openInCell(tag: XmlTag): void {
    if (tag.name === "v") {
      this.capture = "v";
      this.value = this.type === "str" ? "" : null;
    } else if (tag.name === "f") {
      this.capture = "f";
      this.formulas.open(tag);
    } else if (tag.name === "is") {
      this.hasInline = true;
      this.runs.start();
    } else if (this.hasInline) this.runs.open(tag.name, () => tag.get("val"));
  }

  private closeInCell(name: string): void {
    if (name === "c") {
      this.inCell = false;
      this.finishCell();
    } else if (name === "v" || name === "f") this.capture = "";
    else if (this.hasInline) this.runs.close(name);
  }

  private finishCell(): void {
    const { row, column, type, value, around } = this;
    const inline = this.hasInline ? this.runs.whole() : null;
    const style = around.styles[this.style] ? this.style : 0;
    const reading = readCellValue({ type, value, inline }, around.strings, this.part);
    const shownDate = around.styles[style]?.isDate ?? false;
    const sharedFont = reading.shared < 0 ? null : (around.strings.fonts.get(reading.shared) ?? null);
    if (this.formulas.array !== null) this.frame.addArray(this.formulas.array);
    if (this.formulas.isDataTable) this.frame.dataTables += 1;
    const moves = around.since1904 && shownDate && !reading.isDate && typeof reading.value === "number";
    this.grid.put(row, column, {
      value: moves ? Number(reading.value) + daysTo1904 : reading.value,
      formula: this.formulas.formulaAt(row, column),
      style,
      font: this.hasInline ? this.runs.font : sharedFont,
      format: reading.isDate && !shownDate ? "dd/mm/yyyy" : null,
    });
  }

  private refuse(): never {
    throw new RefusedFile("broken", { part: this.part });
  }
}

/** The column of an address that lies in this row; -1 when it is no address or lies in another. Asked of every cell. */
function columnOf(reference: string, row: number): number {
  let column = 0;
  let at = 0;
  for (; at < 4; at++) {
    const letter = reference.charCodeAt(at) | 32;
    if (letter < 97 || letter > 122) break;
    column = column * 26 + letter - 96;
  }
  return at > 0 && Number(reference.slice(at)) === row + 1 ? column - 1 : -1;
}
