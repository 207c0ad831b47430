import type { IDisposable } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { formatBlock, parseAddress, parseBlock, type Position } from "../../../core/address.ts";
import type { Change } from "../../../core/finding.ts";
import type { Cell, CellPlace, Table, WorkbookContent } from "../../../core/table.ts";
import type { DefinedName, LeftOut } from "../../../files/read/sheet-look.ts";
import type { WholeWorkbook } from "../../../files/write/saved/saved-workbook.ts";
import { sheetGone, sheetHidden } from "../trouble-sentences.ts";
import { WorkbookTrouble, type ChangeOutcome, type Mark, type SheetToLay, type Workbook } from "../workbook.ts";
import { focusCell } from "./view/cell-focus.ts";
import { cellOf } from "./cells.ts";
import { isDueIn, writeChanges } from "./changes.ts";
import { UniverFormulas } from "./formulas.ts";
import { removeManagedSheets, writeManagedSheets } from "./managed-sheets.ts";
import { MarkExtension, marksBySheet } from "./view/marks.ts";
import { OpenedSheets } from "./opened-sheets.ts";
import { readSheet } from "./read.ts";
import { scrollIntoView } from "./view/scroll.ts";
import { LookList, sheetLookOf } from "./sheet-look-of.ts";
import { everywhere, sheetIn } from "./sheet-reference.ts";
import { textWindow, type TextWindow } from "./view/text-window.ts";
import { enterTyped } from "./typed-cell.ts";
import type { UniverHost } from "./univer-host.ts";
import { UniverWatch } from "./watch.ts";
import { styleId } from "./workbook-data.ts";

/** The port over a workbook open in the embedded spreadsheet. */
export class UniverWorkbook implements Workbook {
  readonly id: string;
  readonly formulas: UniverFormulas;
  private readonly marks = new MarkExtension();
  private isMarkExtensionSet = false;
  private readonly watched: UniverWatch;
  private readonly disposables: IDisposable[] = [];
  private readonly opened: OpenedSheets;

  constructor(
    private readonly host: UniverHost,
    private readonly book: FWorkbook,
    private readonly fileName: string,
    onEdited: () => void,
  ) {
    this.id = book.getId();
    this.watched = new UniverWatch(host, this.id, onEdited);
    this.opened = new OpenedSheets(host, this.id);
    this.formulas = new UniverFormulas(host, book, (run) => this.watched.edit(run));
  }

  async read(): Promise<WorkbookContent> {
    // What the grid did just before may have taken a while: the page answers in between.
    await new Promise((next) => setTimeout(next));
    const model = this.host.model(this.id);
    const tables = model.getSheets().map((sheet): Table => {
      const id = sheet.getSheetId();
      return readSheet(sheet, model.getStyles(), this.host.spilled(this.id, id), (row, column) =>
        this.host.formulaAt(this.id, id, { row, column }),
      );
    });
    return { fileName: this.fileName, tables, names: this.names() };
  }

  /** The whole workbook, to be saved: what is being typed is entered first. */
  async whole(): Promise<WholeWorkbook> {
    await this.host.endEditing();
    return this.entered();
  }

  /** The whole workbook but for what is being typed: whoever types goes on. */
  async entered(): Promise<WholeWorkbook> {
    const { tables } = await this.read();
    const model = this.host.model(this.id);
    const looks = new LookList(model.getStyles(), styleId(0));
    const sheets = model.getSheets().map((sheet, index) => {
      const table = tables[index];
      if (!table) throw new Error("sheets changed while they were read");
      const id = sheet.getSheetId();
      const origin = this.opened.origin(id);
      return { table, look: sheetLookOf(sheet, looks, this.arraysOf(id, table)), ...(origin && { origin }) };
    });
    return { sheets, names: this.definedNames() };
  }

  /** Whether a saved workbook will not have it, as the sheets stand now. */
  isLeftOut({ sheet, onceMoved }: LeftOut): boolean {
    return onceMoved === undefined || this.opened.hasMoved(sheet ?? "", onceMoved);
  }

  async apply(changes: readonly Change[], sheets: readonly SheetToLay[] = []): Promise<ChangeOutcome> {
    await this.host.endEditing();
    const isDue = (change: Change) => isDueIn(this.host, this.id, change);
    let due: readonly Change[] = [];
    const act = () => {
      if (sheets.length > 0) writeManagedSheets(this.host, this.book, sheets);
      due = changes.filter(isDue);
      writeChanges(this.host, this.id, due);
    };
    if (sheets.length > 0 || changes.some(isDue)) this.watched.edit(act);
    const outdated = changes.filter((change) => !due.includes(change));
    return { applied: due.length, outdated: outdated.map(({ sheet, address }) => ({ sheet, address })) };
  }

  async writeManagedSheets(sheets: readonly SheetToLay[]): Promise<readonly string[]> {
    await this.host.endEditing();
    let titles: readonly string[] = [];
    this.watched.writeOwn(() => {
      titles = writeManagedSheets(this.host, this.book, sheets);
    });
    return titles;
  }

  async removeManagedSheets(names: readonly string[]): Promise<void> {
    await this.host.endEditing();
    this.watched.writeOwn(() => removeManagedSheets(this.host, this.book, names));
  }

  mark(marks: readonly Mark[]): Promise<void> {
    this.marks.show(marksBySheet(this.host.model(this.id), marks));
    // The sheet is drawn by then; while the page starts there is nothing to draw on yet.
    if (!this.isMarkExtensionSet) this.disposables.push(this.host.api.registerSheetMainExtension(this.id, this.marks));
    this.isMarkExtensionSet = true;
    this.book.getActiveSheet().refreshCanvas();
    return Promise.resolve();
  }

  unmark(): Promise<void> {
    return this.mark([]);
  }

  async goTo({ sheet: title, address }: CellPlace): Promise<void> {
    await this.host.endEditing();
    const sheet = this.book.getSheetByName(title);
    if (!sheet) throw new WorkbookTrouble(sheetGone(title));
    if (sheet.isSheetHidden()) {
      throw new WorkbookTrouble(sheetHidden(title));
    }
    const { row, column } = parseAddress(address);
    if (this.book.getActiveSheet().getSheetId() !== sheet.getSheetId()) this.book.setActiveSheet(sheet);
    this.book.setActiveRange(sheet.getRange(row, column));
    scrollIntoView(this.host.model(this.id), sheet, { row, column });
  }

  readonly focusCell = focusCell;

  valuesIn(blocks: readonly CellPlace[]): Promise<readonly (readonly (readonly Cell[])[] | null)[]> {
    return Promise.resolve(
      blocks.map(({ sheet, address }) => {
        const model = this.host.model(this.id).getSheetBySheetName(sheet);
        if (!model) return null;
        const spilled = this.host.spilled(this.id, model.getSheetId());
        const { top, left, bottom, right } = parseBlock(address);
        return Array.from({ length: bottom - top + 1 }, (_row, y) =>
          Array.from({ length: right - left + 1 }, (_column, x) =>
            cellOf(spilled[top + y]?.[left + x] ?? model.getCellRaw(top + y, left + x) ?? null),
          ),
        );
      }),
    );
  }

  /** Brings the next sheet that can be seen to the front, or the one before; after the last comes the first. */
  stepSheet(by: 1 | -1): void {
    const sheets = this.book.getSheets().filter((sheet) => !sheet.isSheetHidden());
    const at = sheets.findIndex((sheet) => sheet.getSheetId() === this.book.getActiveSheet().getSheetId());
    const next = sheets[(at + by + sheets.length) % sheets.length];
    if (next) this.book.setActiveSheet(next);
  }

  /** What the visible sheet shows around the selected cell. */
  textWindow(): TextWindow | null {
    return textWindow(this.host, this.book);
  }

  /** What stands in a cell of the visible sheet to be edited: its formula, else the text shown. */
  textToEdit({ row, column }: Position): string {
    const sheet = this.book.getActiveSheet();
    const formula = this.host.formulaAt(this.id, sheet.getSheetId(), { row, column });
    return formula ?? sheet.getRange(row, column).getDisplayValue();
  }

  /** Enters what was typed outside of the grid into a cell of the visible sheet. */
  enterTyped(cell: Position, typed: string): void {
    enterTyped(this.host, this.id, cell, typed);
  }

  watch(onChange: () => void): () => void {
    return this.watched.add(onChange);
  }

  private definedNames(): DefinedName[] {
    const model = this.host.model(this.id);
    return this.host.definedNames(this.id).flatMap(({ name, formulaOrRefString, localSheetId }): DefinedName[] => {
      const refersTo = formulaOrRefString.replace(/^=/, "");
      if (localSheetId === undefined || localSheetId === everywhere) return [{ name, refersTo }];
      const sheet = model.getSheetBySheetId(localSheetId)?.getName();
      return sheet === undefined ? [] : [{ name, refersTo, sheet }];
    });
  }

  /** Blocks filled by one formula: what the engine spilled, and what the file said of formulas not calculated since. */
  private arraysOf(sheet: string, table: Table): string[] {
    const blocks: string[] = [];
    const { top } = parseBlock(table.address);
    table.formulas?.forEach((cells, index) =>
      cells.forEach((formula, column) => {
        if (formula === null) return;
        const row = top + index;
        const block = this.host.spillAt(this.id, sheet, { row, column });
        const kept: unknown = this.host.model(this.id).getSheetBySheetId(sheet)?.getCellRaw(row, column)?.custom?.[
          "array"
        ];
        if (block) blocks.push(formatBlock(block));
        else if (isExtent(kept)) {
          blocks.push(
            formatBlock({ top: row, left: column, bottom: row + kept.rows - 1, right: column + kept.columns - 1 }),
          );
        }
      }),
    );
    return blocks;
  }

  /** The page opens another file. */
  dispose(): void {
    this.watched.dispose();
    this.opened.dispose();
    for (const one of this.disposables) one.dispose();
  }

  private names(): Record<string, string> {
    const names: Record<string, string> = {};
    for (const one of this.book.getDefinedNames()) {
      const sheet = sheetIn(one.getFormulaOrRefString());
      if (sheet !== null && one.isWorkbookScope()) names[one.getName()] = sheet;
    }
    return names;
  }
}

/** How far an array formula of the file reaches. */
function isExtent(kept: unknown): kept is { readonly rows: number; readonly columns: number } {
  return typeof kept === "object" && kept !== null && "rows" in kept && "columns" in kept;
}
