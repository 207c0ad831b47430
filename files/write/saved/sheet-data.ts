import { formatAddress } from "../../../core/address.ts";
import { daysTo1904, isDateFormat } from "../../read/grid/dates.ts";
import type { SheetLook } from "../../read/sheet-look.ts";
import { cellXml } from "./cell-xml.ts";
import { hasSameHeight, lineLooks } from "./line-looks.ts";
import { openedTexts, type WrittenText } from "./opened-texts.ts";
import type { OpenedCell, OpenedRows } from "./opened-rows.ts";
import type { SheetChanges } from "./sheet-changes.ts";
import { childrenOf, openTag } from "./xml-spans.ts";

/** What the rows of a sheet are written from. */
interface SheetDataSources {
  /** The worksheet part as it was opened. */
  readonly source: string;
  readonly prefix: string;
  readonly opened: OpenedRows;
  readonly openedLook: SheetLook | null;
  readonly look: SheetLook;
  readonly changes: SheetChanges;
  /** Number of the style that a column gives its cells. */
  readonly columnStyle: (openedColumn: number) => number;
  readonly since1904: boolean;
}

/** The rows of a sheet as files write them: what nobody changed reads as it did. */
export function sheetDataXml(sources: SheetDataSources): string {
  const { prefix, opened, changes, look } = sources;
  const lastOfLooks = look.rows.at(-1)?.to ?? -1;
  const inserted = changes.rows.reduce((sum, move) => sum + (move.kind === "insert" ? move.count : 0), 0);
  const last = Math.max(changes.height - 1, lastOfLooks, opened.last + inserted);
  const writer = new RowWriter(sources);
  const rows: string[] = [];
  for (let row = 0; row <= last; row += 1) rows.push(writer.row(row));
  return `<${prefix}sheetData>${rows.join("")}</${prefix}sheetData>`;
}

class RowWriter {
  private readonly lookBefore: ReturnType<typeof lineLooks<SheetLook["rows"][number]>>;
  private readonly lookNow: ReturnType<typeof lineLooks<SheetLook["rows"][number]>>;
  /** A formula that several cells share is written out in each once one of them has moved or changed. */
  private readonly sharesFormulas: boolean;

  private texts: ReadonlyMap<string, WrittenText> | undefined;

  constructor(private readonly sources: SheetDataSources) {
    const { changes, openedLook, look } = sources;
    this.lookBefore = lineLooks(openedLook?.rows ?? []);
    this.lookNow = lineLooks(look.rows);
    this.sharesFormulas = !changes.isMoved && !changes.hasNewFormulas;
  }

  row(row: number): string {
    const { opened, changes, prefix } = this.sources;
    const before = changes.openedRow(row);
    const isThere = before !== null && opened.has(before);
    const now = this.lookNow(row);
    const hasSameLook = hasSameHeight(before === null ? undefined : this.lookBefore(before), now);
    if (!isThere && changes.width(row) === 0 && (now === undefined || hasSameLook)) return "";
    if (isThere && hasSameLook && this.sharesFormulas && this.isUnchanged(row)) {
      const markup = opened.markup(before);
      if (markup !== null) return markup;
    }
    const attributes = isThere ? opened.attributes(before) : new Map<string, string>();
    const written = isThere ? opened.cells(before) : new Map<number, OpenedCell>();
    const { cells, isChanged } = this.cells(row, before, written, attributes);
    attributes.delete("r");
    attributes.delete("spans");
    if (!hasSameLook) {
      for (const name of ["ht", "customHeight", "hidden"]) attributes.delete(name);
      if (now?.height !== undefined) attributes.set("ht", String(now.height)).set("customHeight", "1");
      if (now?.hidden) attributes.set("hidden", "1");
    } else if (isChanged && attributes.get("customHeight") !== "1") attributes.delete("ht");
    if (cells === "" && attributes.size === 0) return "";
    const opening = openTag(`${prefix}row`, [["r", row + 1], ...attributes], cells === "");
    return cells === "" ? opening : `${opening}${cells}</${prefix}row>`;
  }

  private isUnchanged(row: number): boolean {
    const { changes } = this.sources;
    const width = Math.max(changes.width(row), changes.openedWidth(row));
    for (let column = 0; column < width; column += 1) {
      if (!changes.hasSameValue(row, column, row, column) || !changes.hasSameFormula(row, column, row, column))
        return false;
      if (!changes.hasSameLook(row, column, row, column)) return false;
    }
    return true;
  }

  private cells(
    row: number,
    before: number | null,
    written: ReadonlyMap<number, OpenedCell>,
    rowAttributes: ReadonlyMap<string, string>,
  ): { readonly cells: string; readonly isChanged: boolean } {
    const { changes, columnStyle } = this.sources;
    const inserted = changes.columns.reduce((sum, move) => sum + (move.kind === "insert" ? move.count : 0), 0);
    const lastWritten = [...written.keys()].reduce((most, column) => Math.max(most, column), -1);
    const width = Math.max(changes.width(row), lastWritten + 1 + inserted);
    const rowStyle = rowAttributes.get("customFormat") === "1" ? Number(rowAttributes.get("s") ?? 0) : 0;
    const cells: string[] = [];
    let isChanged = false;
    for (let column = 0; column < width; column += 1) {
      const from = changes.openedColumn(column);
      const cell = before === null || from === null ? undefined : written.get(from);
      const usual = rowStyle > 0 || from === null ? rowStyle : columnStyle(from);
      const base = cell ? Number(cell.attributes.get("s") ?? 0) : usual;
      const isEmpty = !cell && changes.value(row, column) === null && changes.formula(row, column) === null;
      // A cell that is not there looks as its row and column say.
      if (isEmpty && changes.hasSameLook(row, column, before, from)) continue;
      const kept = cell && this.keptCell(cell, row, column, before, from, base);
      isChanged ||= kept === undefined;
      cells.push(kept ?? this.newCell(cell, row, column, before, from, base));
    }
    return { cells: cells.join(""), isChanged };
  }

  /** The cell as it was written, with its place and style as they are now; undefined where it holds something else. */
  private keptCell(
    { span, attributes }: OpenedCell,
    row: number,
    column: number,
    before: number | null,
    from: number | null,
    base: number,
  ): string | undefined {
    const { changes, source, prefix } = this.sources;
    if (!changes.hasSameValue(row, column, before, from) || !changes.hasSameFormula(row, column, before, from))
      return undefined;
    // Formulas shared or filling a block speak of places.
    const formula = source.slice(span.inner, span.close);
    if (
      !this.sharesFormulas &&
      (changes.isMoved ? /<(?:\w+:)?f\s/ : /<(?:\w+:)?f\s[^>]*\bt\s*=\s*["']shared/).test(formula)
    )
      return undefined;
    const style = changes.style(row, column, before, from, base);
    const now = new Map<string, string>([["r", formatAddress({ row, column })]]);
    if (style > 0) now.set("s", String(style));
    for (const [name, value] of attributes) if (name !== "r" && name !== "s") now.set(name, value);
    return openTag(`${prefix}c`, now, span.close === span.inner) + source.slice(span.inner, span.end);
  }

  private writtenText(text: string): WrittenText | undefined {
    const { source, opened, changes } = this.sources;
    this.texts ??= openedTexts(source, opened, (row, column) => changes.openedValue(row, column));
    return this.texts.get(text);
  }

  private newCell(
    cell: OpenedCell | undefined,
    row: number,
    column: number,
    before: number | null,
    from: number | null,
    base: number,
  ): string {
    const { changes, prefix, since1904 } = this.sources;
    const formula = changes.formula(row, column);
    const plain = changes.value(row, column);
    const isRisky = formula === null && typeof plain === "string" && /^[=+\-@\t\r\n]/.test(plain);
    const style = changes.style(row, column, before, from, base, isRisky);
    const moves = since1904 && typeof plain === "number" && isDateFormat(changes.format(row, column));
    const value = moves ? plain - daysTo1904 : plain;
    const address = formatAddress({ row, column });
    const array = formula === null ? undefined : changes.array(row, column);
    // Marks a formula that spills, as younger programs write it.
    const spills = array === undefined ? undefined : cell?.attributes.get("cm");
    const content = { value, formula, array };
    const text = formula === null && typeof value === "string" && value !== "" ? this.writtenText(value) : undefined;
    if (text) {
      const opening = openTag(`${prefix}c`, [
        ["r", address],
        ["s", style === 0 ? undefined : style],
        ["t", text.type],
      ]);
      return `${opening}${text.inner}</${prefix}c>`;
    }
    const whole = cellXml(prefix, address, style, content, new Map(spills === undefined ? [] : [["cm", spills]]));
    if (!cell || formula === null || !this.sharesFormulas || !changes.hasSameFormula(row, column, before, from))
      return whole;
    // Only the result is another: the formula stays as it was written.
    const { source } = this.sources;
    const written = childrenOf(source, cell.span).find(({ name }) => name === "f");
    return written
      ? whole.replace(/<(?:\w+:)?f[\s>][\s\S]*<\/(?:\w+:)?f>/, () => source.slice(written.start, written.end))
      : whole;
  }
}
