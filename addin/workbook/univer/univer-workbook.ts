import { CommandType, type ICellData, type IDisposable } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import {
  isCellError,
  type Cell,
  type CellPlace,
  type Change,
  type Table,
  type WorkbookContent,
} from "../../../core/index.ts";
import { parseAddress, parseBlock } from "../../../core/sheet/index.ts";
import { sheetGone, sheetHidden } from "../trouble-sentences.ts";
import { WorkbookTrouble, type ChangeOutcome, type Mark, type SheetToLay, type Workbook } from "../workbook.ts";
import { cellOf, valueData } from "./cell-data.ts";
import { markedRanges, type MarkedRange } from "../mark-ranges.ts";
import { MarkExtension } from "./marks.ts";
import { scrollStart } from "./scroll-start.ts";
import { readSheet } from "./read.ts";
import { sheetIn } from "./sheet-reference.ts";
import { UniverFormulas } from "./formulas.ts";
import type { UniverHost } from "./univer-host.ts";
import { removeManagedSheets, writeManagedSheets } from "./managed-sheets.ts";

/** One edit is several mutations, and what follows from it is calculated a little later: one call for all of them. */
const pause = 100;

/** The port over a workbook open in the embedded spreadsheet. */
export class UniverWorkbook implements Workbook {
  readonly id: string;
  readonly formulas: UniverFormulas;
  private readonly marks = new MarkExtension();
  private isMarkExtensionSet = false;
  private readonly listeners = new Set<() => void>();
  private readonly disposables: IDisposable[] = [];
  /** Whose change the calculation now running follows from. */
  private lastChange: "ours" | "user" = "ours";
  private isWriting = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: UniverHost,
    private readonly book: FWorkbook,
    private readonly fileName: string,
    private readonly onEdited: () => void,
  ) {
    this.id = book.getId();
    this.formulas = new UniverFormulas(host, book, (run) => this.edit(run));
    this.disposables.push(
      host.commands.onCommandExecuted(({ id, type, params }, options) => {
        if (type === CommandType.MUTATION)
          this.onMutation(id, params, options?.["applyFormulaCalculationResult"] === true);
      }),
    );
  }

  read(): Promise<WorkbookContent> {
    const model = this.host.model(this.id);
    const tables = model.getSheets().map((sheet): Table => {
      const id = sheet.getSheetId();
      return readSheet(sheet, model.getStyles(), this.host.spilled(this.id, id), (row, column) =>
        this.host.formulaAt(this.id, id, { row, column }),
      );
    });
    return Promise.resolve({ fileName: this.fileName, tables, names: this.names() });
  }

  async apply(changes: readonly Change[], sheets: readonly SheetToLay[] = []): Promise<ChangeOutcome> {
    await this.host.endEditing();
    const isDue = (change: Change) => {
      const sheet = this.book.getSheetByName(change.sheet);
      return sheet !== null && isSameCell(this.cellAt(sheet, change), change.before);
    };
    let due: readonly Change[] = [];
    const act = () => {
      if (sheets.length > 0) writeManagedSheets(this.host, this.book, sheets);
      due = changes.filter(isDue);
      this.change(due);
    };
    if (sheets.length > 0 || changes.some(isDue)) this.edit(act);
    const outdated = changes.filter((change) => !due.includes(change));
    return { applied: due.length, outdated: outdated.map(({ sheet, address }) => ({ sheet, address })) };
  }

  async writeManagedSheets(sheets: readonly SheetToLay[]): Promise<readonly string[]> {
    await this.host.endEditing();
    let titles: readonly string[] = [];
    this.write(() => {
      titles = writeManagedSheets(this.host, this.book, sheets);
    });
    return titles;
  }

  async removeManagedSheets(names: readonly string[]): Promise<void> {
    await this.host.endEditing();
    this.write(() => removeManagedSheets(this.host, this.book, names));
  }

  mark(marks: readonly Mark[]): Promise<void> {
    this.marks.show(this.marksBySheet(marks));
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
    this.scrollTo(sheet, row, column);
  }

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

  watch(onChange: () => void): () => void {
    this.listeners.add(onChange);
    return () => this.listeners.delete(onChange);
  }

  /** The page opens another file. */
  dispose(): void {
    clearTimeout(this.timer);
    this.listeners.clear();
    for (const one of this.disposables) one.dispose();
  }

  private change(changes: readonly Change[]): void {
    const bySheet = new Map<string, Record<number, Record<number, ICellData>>>();
    for (const { sheet, address, after } of changes) {
      const { row, column } = parseAddress(address);
      const value = bySheet.get(sheet) ?? {};
      // A formula, several fonts or a note of ours in the cell would outlive its value.
      (value[row] ??= {})[column] = { f: null, si: null, p: null, custom: null, v: null, ...valueData(after) };
      bySheet.set(sheet, value);
    }
    for (const [title, value] of bySheet) {
      this.host.setCells(this.id, this.book.getSheetByName(title)?.getSheetId() ?? "", value);
    }
  }

  /** The cell in the upper part of the view, with what stands left of it still to be seen. */
  private scrollTo(sheet: FWorksheet, row: number, column: number): void {
    const view = sheet.getVisibleRange();
    if (view && row >= view.startRow && row < view.endRow && column >= view.startColumn && column < view.endColumn)
      return;
    const { xSplit, ySplit } = sheet.getFreeze();
    const model = this.host.model(this.id).getSheetBySheetId(sheet.getSheetId());
    sheet.scrollToCell(
      scrollStart(row - 4, ySplit, (index) => model?.getRowHeight(index) ?? 0),
      scrollStart(column - 3, xSplit, (index) => model?.getColumnWidth(index) ?? 0),
    );
  }

  private cellAt(sheet: FWorksheet, { address }: CellPlace): Cell {
    const { row, column } = parseAddress(address);
    return cellOf(this.host.model(this.id).getSheetBySheetId(sheet.getSheetId())?.getCellRaw(row, column) ?? null);
  }

  private names(): Record<string, string> {
    const names: Record<string, string> = {};
    for (const one of this.book.getDefinedNames()) {
      const sheet = sheetIn(one.getFormulaOrRefString());
      if (sheet !== null && one.isWorkbookScope()) names[one.getName()] = sheet;
    }
    return names;
  }

  /** Changes cells of the user's: formulas may follow from them, and what these come to is news. */
  private edit(run: () => void): void {
    this.write(run);
    this.lastChange = "user";
    this.onEdited();
  }

  private write(run: () => void): void {
    this.isWriting = true;
    this.lastChange = "ours";
    try {
      this.host.inOneStep(this.id, run);
    } finally {
      this.isWriting = false;
    }
  }

  /** One mutation of the model: the user's own and what is calculated from it are told, ours are not. */
  private onMutation(id: string, params: object | undefined, isCalculated: boolean): void {
    if (this.isWriting || !changesContent.has(id)) return;
    if ((params as { unitId?: string } | undefined)?.unitId !== this.id) return;
    if (isCalculated) {
      if (this.lastChange === "ours") return;
    } else {
      this.lastChange = "user";
      this.onEdited();
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      for (const listener of this.listeners) listener();
    }, pause);
  }

  /** A mark on a merged cell covers all of it. */
  private marksBySheet(marks: readonly Mark[]): ReadonlyMap<string, readonly MarkedRange[]> {
    const bySheet = new Map<string, readonly MarkedRange[]>();
    for (const sheet of this.host.model(this.id).getSheets()) {
      const own = marks.filter((mark) => mark.sheet === sheet.getName());
      const ranges = markedRanges(own).map((range) => {
        const merge = sheet.getMergedCell(range.top, range.left);
        if (!merge) return range;
        return {
          ...range,
          bottom: Math.max(range.bottom, merge.endRow),
          right: Math.max(range.right, merge.endColumn),
        };
      });
      if (ranges.length > 0) bySheet.set(sheet.getSheetId(), ranges);
    }
    return bySheet;
  }
}

const changesContent = new Set(
  [
    "set-range-values",
    "move-range",
    "move-rows",
    "move-columns",
    "reorder-range",
    "insert-row",
    "insert-col",
    "remove-rows",
    "remove-col",
    "add-worksheet-merge",
    "remove-worksheet-merge",
    "set-row-hidden",
    "set-row-visible",
    "insert-sheet",
    "remove-sheet",
    "set-worksheet-name",
    "set-worksheet-hidden",
    "set-worksheet-order",
  ].map((name) => `sheet.mutation.${name}`),
);

function isSameCell(a: Cell, b: Cell): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}
