import { plainStyle, type CellStyle } from "../grid/cell-style.ts";
import { isDateFormat } from "../grid/dates.ts";
import { RefusedFile } from "../refusals.ts";
import type { XmlListener } from "../xml/xml-reader.ts";
import type { XmlTag } from "../xml/xml-tag.ts";
import {
  joinLooks,
  plainFamily,
  readCellProperties,
  readParagraphProperties,
  readTextProperties,
  type ManagedLook,
} from "./cell-look.ts";
import { DataStyles } from "./data-styles.ts";
import { charactersWide, points } from "./lengths.ts";

/** A style as it is written, before its parents are asked. */
interface WrittenStyle {
  readonly parent: string | undefined;
  readonly dataStyle: string | undefined;
  readonly look: ManagedLook;
  isShown: boolean;
  width?: number;
  height?: number;
}

const mostStyles = 200_000;
const longestChain = 20;

/** Styles of both parts that hold them: the named ones of the first part, then those that cells of the second use. */
export class OdsStyles implements XmlListener {
  /** What cells point to by number; the first is a plain cell's. */
  readonly cells: CellStyle[] = [plainStyle];
  private readonly written = new Map<string, WrittenStyle>();
  private readonly faces = new Map<string, string>();
  private readonly formats = new DataStyles();
  private readonly numbers = new Map<string, number>();
  private style: WrittenStyle | null = null;

  constructor(private readonly part: string) {}

  open(tag: XmlTag): void {
    if (tag.name === "style" || tag.name === "default-style") this.start(tag);
    else if (tag.name === "font-face") {
      this.faces.set(tag.get("name") ?? "", plainFamily(tag.get("font-family") ?? tag.get("name") ?? ""));
    } else if (this.style) this.readProperties(tag, this.style);
    else this.formats.open(tag);
  }

  text(text: string): void {
    if (!this.style) this.formats.text(text);
  }

  close(name: string): void {
    if (name === "style" || name === "default-style") this.style = null;
    else if (!this.style) this.formats.close(name);
  }

  /** Number of a cell's style. */
  cellStyle(name: string): number {
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.cells.push(this.resolve(name)) - 1;
      this.numbers.set(name, number);
    }
    return number;
  }

  /** The font that a run of text names itself. */
  textFont(name: string): string | null {
    return this.written.get(`text/${name}`)?.look.font ?? null;
  }

  isShown(table: string): boolean {
    return this.written.get(`table/${table}`)?.isShown ?? true;
  }

  columnWidth(name: string): number | undefined {
    return this.written.get(`table-column/${name}`)?.width;
  }

  /** Undefined where the row is as high as its text needs. */
  rowHeight(name: string): number | undefined {
    return this.written.get(`table-row/${name}`)?.height;
  }

  private start(tag: XmlTag): void {
    const family = tag.get("family") ?? "";
    const parent = tag.get("parent-style-name");
    this.style = { parent, dataStyle: tag.get("data-style-name"), look: {}, isShown: true };
    this.written.set(tag.name === "style" ? `${family}/${tag.get("name") ?? ""}` : family, this.style);
    if (this.written.size > mostStyles) throw new RefusedFile("broken", { part: this.part });
  }

  private readProperties(tag: XmlTag, style: WrittenStyle): void {
    switch (tag.name) {
      case "text-properties":
        return readTextProperties(tag, style.look, this.faces);
      case "table-cell-properties":
        return readCellProperties(tag, style.look);
      case "paragraph-properties":
        return readParagraphProperties(tag, style.look);
      case "table-properties":
        style.isShown = tag.get("display") !== "false";
        break;
      case "table-column-properties": {
        const width = points(tag.get("column-width"));
        if (width !== undefined) style.width = charactersWide(width);
        break;
      }
      case "table-row-properties": {
        const height = points(tag.get("row-height"));
        if (height !== undefined && !tag.isTrue("use-optimal-row-height"))
          style.height = Math.round(height * 100) / 100;
      }
    }
  }

  private resolve(name: string): CellStyle {
    const chain: WrittenStyle[] = [];
    let next: string | undefined = name;
    while (next !== undefined && chain.length < longestChain) {
      const style = this.written.get(`table-cell/${next}`);
      if (style) chain.unshift(style);
      next = style?.parent;
    }
    const general = this.written.get("table-cell");
    if (general) chain.unshift(general);
    const format = this.formats.codeOf(
      chain.reduce<string | undefined>((found, own) => own.dataStyle ?? found, undefined),
    );
    const look = joinLooks(chain.map((own) => own.look));
    if (format !== null) look.format = format;
    return { format, font: look.font ?? null, isDate: isDateFormat(format ?? ""), look };
  }
}
