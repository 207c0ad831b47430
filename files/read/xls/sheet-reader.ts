import type { Cell } from "../../../core/table.ts";
import type { CellStyle } from "../grid/cell-style.ts";
import { daysTo1904 } from "../grid/dates.ts";
import { SheetFrame } from "../grid/sheet-frame.ts";
import type { SheetGrid } from "../grid/sheet-grid.ts";
import { RefusedFile } from "../refusals.ts";
import { mayBeText } from "./calculated.ts";
import { errorTexts } from "./error-texts.ts";
import { formulaText } from "./formula-text.ts";
import type { RecordBytes, RichText } from "./record-bytes.ts";
import { kinds, part, recordAt, type BiffRecord } from "./records.ts";
import { SharedFormulas } from "./shared-formulas.ts";
import type { WorkbookGlobals } from "./workbook-globals.ts";

const lastColumn = 255;

/** What stands between a formula and the text that it came to. */
const formulaFollowers: ReadonlySet<number> = new Set([kinds.sharedFormula, kinds.array, kinds.dataTable]);

/** Reads the records of one sheet and lays its cells into the grid. */
export class SheetReader {
  readonly frame: SheetFrame;
  private readonly formulas: SharedFormulas;
  private isFrozen = false;

  constructor(
    private readonly stream: Uint8Array,
    private readonly grid: SheetGrid,
    private readonly globals: WorkbookGlobals,
    private readonly styles: readonly CellStyle[],
  ) {
    this.frame = new SheetFrame(part, grid.budget);
    this.formulas = new SharedFormulas(stream);
  }

  /** @throws RefusedFile */
  read(start: number): void {
    const first = recordAt(this.stream, start);
    if (!first) throw new RefusedFile("truncated");
    if (first.kind !== kinds.start) this.refuse();
    this.formulas.gather(first.next);
    // Charts in the sheet have records of their own inside it.
    let depth = 0;
    for (let at = first.next; ;) {
      const record = recordAt(this.stream, at);
      if (!record) throw new RefusedFile("truncated");
      at = record.next;
      if (record.kind === kinds.start) depth++;
      else if (record.kind === kinds.end && --depth < 0) break;
      else if (depth === 0) this.readRecord(record);
    }
    this.grid.endRow();
    if (!this.isFrozen) this.frame.frozen = { rows: 0, columns: 0 };
  }

  private readRecord(record: BiffRecord): void {
    switch (record.kind) {
      case kinds.sharedText:
        return this.readCell(record, (bytes) => this.sharedText(bytes.u32()));
      case kinds.number:
        return this.readCell(record, (bytes) => ({ value: numberOf(bytes.f64()) }));
      case kinds.rk:
        return this.readCell(record, (bytes) => ({ value: packedNumber(bytes.u32()) }));
      case kinds.severalRk:
        return this.readSeveral(record, 6, (bytes) => packedNumber(bytes.u32()));
      case kinds.blank:
        return this.readCell(record, () => ({ value: null }));
      case kinds.severalBlank:
        return this.readSeveral(record, 2, () => null);
      case kinds.text:
      case kinds.richText:
        return this.readCell(record, (bytes) => ({ value: bytes.richText().text }));
      case kinds.truthOrError:
        return this.readCell(record, (bytes) => ({ value: truthOrError(bytes.u8(), bytes.u8()) }));
      case kinds.formula:
        return this.readCell(record, (bytes, row, column) => this.formulaCell(bytes, row, column, record));
      default:
        return this.readFrame(record);
    }
  }

  private readCell(
    { open }: BiffRecord,
    contentOf: (bytes: RecordBytes, row: number, column: number) => Content,
  ): void {
    const bytes = open();
    const row = bytes.u16();
    const column = bytes.u16();
    const style = bytes.u16();
    this.put(row, column, style, contentOf(bytes, row, column));
  }

  private readSeveral({ open }: BiffRecord, length: number, valueOf: (bytes: RecordBytes) => Cell): void {
    const bytes = open();
    const row = bytes.u16();
    // The last column stands at the end.
    for (let column = bytes.u16(); bytes.left >= length + 2; column++) {
      const style = bytes.u16();
      this.put(row, column, style, { value: valueOf(bytes) });
    }
  }

  private put(row: number, column: number, written: number, { value, formula = null, font = null }: Content): void {
    if (column > lastColumn) this.refuse();
    // Number 0 is the plain cell of every format, so those of the file come after it.
    const style = this.styles[written + 1] ? written + 1 : 0;
    const moves = this.globals.since1904 && typeof value === "number" && this.styles[style]?.isDate;
    const shown = moves ? Number(value) + daysTo1904 : value;
    this.grid.put(row, column, { value: shown, formula, style, font, format: null });
  }

  private sharedText(index: number): Content {
    const text = this.globals.texts[index];
    if (!text) this.refuse();
    return { value: text.text, font: this.longestRunFont(text) };
  }

  private longestRunFont({ text, runs }: RichText): string | null {
    // What stands before the first run has the font of the cell.
    let longest = runs[0]?.start ?? 0;
    let font: string | null = null;
    runs.forEach((run, index) => {
      const length = (runs[index + 1]?.start ?? text.length) - run.start;
      if (length <= longest) return;
      longest = length;
      font = this.globals.font(run.font)?.name ?? null;
    });
    return font;
  }

  private formulaCell(bytes: RecordBytes, row: number, column: number, record: BiffRecord): Content {
    const result = bytes.take(8);
    const flags = bytes.u16();
    bytes.skip(4);
    const tokens = this.formulas.resolve(bytes.take(bytes.u16()), row, column);
    const formula = tokens && formulaText(tokens, row, column, this.globals);
    const value = this.resultOf(result, record);
    return { value: this.isCalculated(value, formula, flags) ? value : null, formula };
  }

  /**
   * Programs that do not calculate leave a nought and ask Excel to do it. LibreOffice writes a nought where a formula came
   * to a text that it did not calculate itself, and under IFERROR. Such a nought is no result.
   */
  private isCalculated(value: Cell, formula: string | null, flags: number): boolean {
    const { globals } = this;
    if (!globals.isCalculated && (flags & 3) !== 0 && !globals.hasResults) return false;
    if (!globals.isByLibreOffice || value !== 0 || formula === null || !mayBeText(formula)) return true;
    return globals.hasTextResults && !formula.startsWith("IFERROR(");
  }

  /** A result that is no number is marked by its last two bytes; its first says what it is. */
  private resultOf(result: Uint8Array, { next }: BiffRecord): Cell {
    const view = new DataView(result.buffer, result.byteOffset, 8);
    if (view.getUint16(6, true) !== 0xffff) return numberOf(view.getFloat64(0, true));
    const kind = view.getUint8(0);
    if (kind === 1 || kind === 2) return truthOrError(view.getUint8(2), kind - 1);
    return kind === 0 ? this.textAfter(next) : "";
  }

  private textAfter(start: number): string {
    let record = recordAt(this.stream, start);
    while (record && formulaFollowers.has(record.kind)) record = recordAt(this.stream, record.next);
    return record?.kind === kinds.resultText ? record.open().richText().text : "";
  }

  private readFrame({ kind, open }: BiffRecord): void {
    const { frame } = this;
    switch (kind) {
      case kinds.row:
        return this.readRow(open());
      case kinds.columns: {
        const bytes = open();
        const [from, to, width] = [bytes.u16(), bytes.u16(), bytes.u16()];
        bytes.skip(2);
        return frame.addColumns({
          from,
          to,
          width: Math.round((width / 256) * 100) / 100,
          hidden: (bytes.u16() & 1) !== 0,
        });
      }
      case kinds.merges:
        return this.readMerges(open());
      case kinds.defaultWidth:
        frame.defaultWidth = open().u16();
        break;
      case kinds.defaultHeight: {
        const bytes = open();
        bytes.skip(2);
        frame.defaultHeight = bytes.u16() / 20;
        break;
      }
      case kinds.window: {
        const flags = open().u16();
        this.isFrozen = (flags & 8) !== 0;
        frame.showsGrid = (flags & 2) !== 0;
        break;
      }
      case kinds.pane: {
        const bytes = open();
        const columns = bytes.u16();
        frame.frozen = { rows: bytes.u16(), columns };
      }
    }
  }

  private readRow(bytes: RecordBytes): void {
    const row = bytes.u16();
    bytes.skip(4);
    const height = bytes.u16();
    bytes.skip(4);
    const flags = bytes.u16();
    const isSet = (flags & 0x40) !== 0;
    this.frame.addRows({
      from: row,
      to: row,
      ...(isSet && { height: (height & 0x7fff) / 20 }),
      hidden: (flags & 0x20) !== 0,
    });
  }

  private readMerges(bytes: RecordBytes): void {
    for (let left = bytes.u16(); left > 0; left--) {
      const [top, bottom, from, to] = [bytes.u16(), bytes.u16(), bytes.u16(), bytes.u16()];
      this.frame.addMerge({ top, bottom, left: from, right: Math.min(to, lastColumn) });
    }
  }

  private refuse(): never {
    throw new RefusedFile("broken", { part });
  }
}

interface Content {
  readonly value: Cell;
  readonly formula?: string | null;
  readonly font?: string | null;
}

/** Thirty bits of a number: a whole one, or the upper part of a broken one; perhaps a hundredth of it. */
function packedNumber(packed: number): Cell {
  let number = packed >> 2;
  if ((packed & 2) === 0) {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(4, (packed & 0xfffffffc) >>> 0, true);
    number = view.getFloat64(0, true);
  }
  return numberOf(packed & 1 ? number / 100 : number);
}

/** What is no number must not pass for one. */
function numberOf(number: number): Cell {
  return Number.isFinite(number) ? number : { error: "#NUM!" };
}

function truthOrError(value: number, isError: number): Cell {
  return isError === 0 ? value !== 0 : { error: errorTexts.get(value) ?? "#VALUE!" };
}
