import { ReadingBudget } from "../grid/reading-budget.ts";
import { paletteColour } from "../grid/palette.ts";
import type { SheetTab } from "../grid/sheet-result.ts";
import type { FileLimits } from "../limits.ts";
import { RefusedFile } from "../refusals.ts";
import type { RecordBytes, RichText } from "./record-bytes.ts";
import { kinds, part, recordAt } from "./records.ts";
import { readFont, readStyle, type Font, type WrittenStyle } from "./written-style.ts";

interface SheetEntry extends SheetTab {
  /** Where its records start. */
  readonly at: number;
  /** Sheets of another kind hold one chart or an old macro. */
  readonly isWorksheet: boolean;
}

/** A name with the formula that it stands for. */
interface DefinedName {
  readonly name: string;
  readonly isBuiltIn: boolean;
  /** 0 for the whole workbook. */
  readonly scope: number;
  readonly formula: Uint8Array;
}

/** Where references to other sheets lead. */
interface SheetReference {
  readonly book: number;
  readonly first: number;
  readonly last: number;
}

/** A workbook that references lead to: this one, or another. */
interface ReferredBook {
  readonly isOwn: boolean;
  readonly names: string[];
}

/** A result that is no number is marked by its last two bytes; a text by 0, or 3 when it is empty. */
function isText(result: Uint8Array): boolean {
  return result[6] === 0xff && result[7] === 0xff && (result[0] === 0 || result[0] === 3);
}

const mostSheets = 5_000;
const mostEntries = 100_000;

/** What stands before the sheets: texts, fonts, formats, styles, names. */
export class WorkbookGlobals {
  readonly sheets: SheetEntry[] = [];
  readonly fonts: Font[] = [];
  readonly formats = new Map<number, string>();
  readonly styles: WrittenStyle[] = [];
  readonly texts: RichText[] = [];
  readonly names: DefinedName[] = [];
  readonly references: SheetReference[] = [];
  readonly books: ReferredBook[] = [];
  since1904 = false;
  /** LibreOffice signs with the name of its spreadsheet. */
  isByLibreOffice = false;
  /** It is said which version of Excel calculated last. */
  isCalculated = false;
  private knowsTexts: boolean | undefined;
  private knowsResults: boolean | undefined;
  private colours: string[] | undefined;
  private readonly budget: ReadingBudget;

  /** @throws RefusedFile where the workbook is older than Excel 97, encrypted or damaged. */
  constructor(
    private readonly stream: Uint8Array,
    limits: FileLimits,
  ) {
    this.budget = new ReadingBudget(limits);
    const first = recordAt(stream, 0);
    // Before Excel 97 the first record had other numbers, or another version in it.
    if (first && (first.kind & 0xff) === 0x09 && first.kind !== kinds.start) throw new RefusedFile("old-xls");
    if (first?.kind !== kinds.start) throw new RefusedFile("broken", { part });
    if (first.open().u16() !== 0x0600) throw new RefusedFile("old-xls");
    for (let at = first.next; ;) {
      const record = recordAt(stream, at);
      if (!record) throw new RefusedFile("truncated");
      if (record.kind === kinds.end) return;
      this.read(record.kind, record.open);
      at = record.next;
    }
  }

  /** "#RRGGBB"; undefined for the colours of the system. */
  colour(index: number): string | undefined {
    const colour = paletteColour(index, this.colours);
    return colour === undefined ? undefined : `#${colour}`;
  }

  /** Cells count fonts without the fifth, which never was. */
  font(index: number): Font | undefined {
    return this.fonts[index > 4 ? index - 1 : index];
  }

  /** Whether any formula of the workbook came to a text. */
  get hasTextResults(): boolean {
    return (this.knowsTexts ??= this.someResult((result) => isText(result)));
  }

  /** Whether any formula came to anything but nought: then its writer calculates, whatever else it asks of Excel. */
  get hasResults(): boolean {
    return (this.knowsResults ??= this.someResult((result) => result.some((byte) => byte !== 0)));
  }

  private someResult(isMeant: (result: Uint8Array) => boolean): boolean {
    for (let record = recordAt(this.stream, 0); record; record = recordAt(this.stream, record.next)) {
      if (record.kind !== kinds.formula) continue;
      const bytes = record.open();
      bytes.skip(6);
      if (isMeant(bytes.take(8))) return true;
    }
    return false;
  }

  private read(kind: number, open: () => RecordBytes): void {
    switch (kind) {
      case kinds.dateMode:
        this.since1904 = open().u16() === 1;
        break;
      case kinds.calculation:
        this.isCalculated = true;
        break;
      case kinds.writer:
        this.readWriter(open());
        break;
      case kinds.font:
        this.fonts.push(readFont(open()));
        break;
      case kinds.format:
        this.readFormat(open());
        break;
      case kinds.style:
        this.styles.push(readStyle(open()));
        break;
      case kinds.palette:
        this.readPalette(open());
        break;
      case kinds.sheet:
        this.readSheet(open());
        break;
      case kinds.sharedTexts:
        this.readTexts(open());
        break;
      case kinds.name:
        this.readName(open());
        break;
      case kinds.externSheet:
        this.readReferences(open());
        break;
      case kinds.book:
        this.readBook(open());
        break;
      case kinds.externName:
        this.readExternName(open());
    }
    const most = Math.max(this.fonts.length, this.styles.length, this.names.length, this.books.length);
    if (this.sheets.length > mostSheets || most > mostEntries) throw new RefusedFile("broken", { part });
  }

  private readWriter(bytes: RecordBytes): void {
    if (bytes.left < 7 || bytes.u16() !== 4) return;
    this.isByLibreOffice = bytes.text(4) === "Calc";
  }

  private readFormat(bytes: RecordBytes): void {
    const id = bytes.u16();
    try {
      this.formats.set(id, bytes.richText().text);
    } catch (error) {
      // A format cut short touches no figure: its cells are read as if they had none.
      if (!(error instanceof RefusedFile)) throw error;
    }
  }

  private readPalette(bytes: RecordBytes): void {
    const count = Math.min(56, bytes.u16());
    this.colours = Array.from({ length: count }, () => {
      const rgb = [bytes.u8(), bytes.u8(), bytes.u8()];
      bytes.skip(1);
      return rgb.map((channel) => channel.toString(16).padStart(2, "0").toUpperCase()).join("");
    });
  }

  private readSheet(bytes: RecordBytes): void {
    const at = bytes.u32();
    const hidden = (bytes.u8() & 3) !== 0;
    const isWorksheet = bytes.u8() === 0;
    // Many sheets over the same records would multiply their cells.
    if (this.sheets.some((sheet) => sheet.at === at)) throw new RefusedFile("broken", { part });
    this.sheets.push({ at, hidden, isWorksheet, name: bytes.text(bytes.u8()) });
  }

  private readTexts(bytes: RecordBytes): void {
    bytes.skip(4);
    for (let left = bytes.u32(); left > 0 && bytes.left > 0; left--) {
      const text = bytes.richText();
      this.budget.spendCells(1);
      this.budget.spendLetters(text.text.length);
      this.texts.push(text);
    }
  }

  private readName(bytes: RecordBytes): void {
    const isBuiltIn = (bytes.u16() & 0x20) !== 0;
    bytes.skip(1);
    const letters = bytes.u8();
    const length = bytes.u16();
    bytes.skip(2);
    const scope = bytes.u16();
    bytes.skip(4);
    const name = bytes.text(letters);
    this.names.push({ name, isBuiltIn, scope, formula: bytes.take(length) });
  }

  private readReferences(bytes: RecordBytes): void {
    for (let left = bytes.u16(); left > 0; left--) {
      this.references.push({ book: bytes.u16(), first: bytes.i16(), last: bytes.i16() });
    }
  }

  private readBook(bytes: RecordBytes): void {
    bytes.skip(2);
    this.books.push({ isOwn: bytes.u16() === 0x0401, names: [] });
  }

  private readExternName(bytes: RecordBytes): void {
    bytes.skip(6);
    this.books.at(-1)?.names.push(bytes.text(bytes.u8()));
  }
}
