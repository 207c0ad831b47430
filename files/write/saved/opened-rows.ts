import { parseAddress } from "../../../core/address.ts";
import { attributesOf, elementAt, elementsIn, type XmlSpan } from "./xml-spans.ts";

/** A cell as the opened file writes it. */
export interface OpenedCell {
  readonly span: XmlSpan;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The rows of a sheet as the opened file writes them, by row from 0. A row may stand there in several pieces. */
export class OpenedRows {
  private readonly rows = new Map<number, XmlSpan[]>();
  /** The last row that is written, from 0; -1 without any. */
  readonly last: number = -1;

  /** @param sheetData null where the sheet has none */
  constructor(
    private readonly source: string,
    sheetData: XmlSpan | null,
  ) {
    let row = -1;
    for (
      let at = sheetData ? source.indexOf("<", sheetData.inner) : -1;
      sheetData && at >= 0 && at < sheetData.close;
    ) {
      const span = elementAt(source, at);
      at = source.indexOf("<", span.end);
      if (span.name !== "row") continue;
      const written = /\sr\s*=\s*["'](\d+)["']/.exec(source.slice(span.start, span.inner))?.[1];
      row = written === undefined ? row + 1 : Number(written) - 1;
      const known = this.rows.get(row);
      if (known) known.push(span);
      else this.rows.set(row, [span]);
      this.last = Math.max(this.last, row);
    }
  }

  has(row: number): boolean {
    return this.rows.has(row);
  }

  attributes(row: number): Map<string, string> {
    const merged = new Map<string, string>();
    for (const span of this.rows.get(row) ?? []) for (const one of attributesOf(this.source, span)) merged.set(...one);
    return merged;
  }

  /** The cells by column, from 0; of two in one place the later counts, as when it is read. */
  cells(row: number): Map<number, OpenedCell> {
    const cells = new Map<number, OpenedCell>();
    let column = -1;
    for (const piece of this.rows.get(row) ?? []) {
      for (const span of elementsIn(this.source, piece.inner, piece.close)) {
        if (span.name !== "c") continue;
        const attributes = attributesOf(this.source, span);
        const address = attributes.get("r");
        column = address === undefined ? column + 1 : parseAddress(address).column;
        cells.set(column, { span, attributes });
      }
    }
    return cells;
  }

  /** As it is written, where that is one piece. */
  markup(row: number): string | null {
    const [span, ...others] = this.rows.get(row) ?? [];
    return span && others.length === 0 ? this.source.slice(span.start, span.end) : null;
  }
}
