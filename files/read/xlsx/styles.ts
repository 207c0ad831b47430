import { RefusedFile } from "../refusals.ts";
import type { BorderLook, CellLook } from "../sheet-look.ts";
import type { XmlListener } from "../xml/xml-reader.ts";
import type { XmlTag } from "../xml/xml-tag.ts";
import { plainStyle, type CellStyle, type LookDraft } from "../grid/cell-style.ts";
import { lineOf, readAlignment, readFontProperty } from "./cell-format.ts";
import { colourOf } from "./colours.ts";
import { isDateFormat } from "../grid/dates.ts";
import { formatCode, shownFormat } from "../grid/number-formats.ts";
import type { OfficePackage } from "../zip/package.ts";

type Borders = {
  -readonly [Side in keyof NonNullable<CellLook["borders"]>]: { line: BorderLook["line"]; colour?: string };
};

/** Excel's own limit is 65,490 styles; each takes a few tags. */
const mostTags = 2_000_000;

/** The styles that cells point to by number; there is always a first one. */
export async function readStyles(
  workbook: OfficePackage,
  path: string | undefined,
  theme: readonly string[],
): Promise<readonly CellStyle[]> {
  if (path === undefined) return [plainStyle];
  const sheet = new StyleSheet(theme, path);
  await workbook.readXml(path, sheet);
  return sheet.styles.length > 0 ? sheet.styles : [plainStyle];
}

class StyleSheet implements XmlListener {
  readonly styles: CellStyle[] = [];
  private readonly formats = new Map<number, string>();
  private readonly fonts: LookDraft[] = [];
  private readonly fills: (string | undefined)[] = [];
  private readonly borders: Borders[] = [];
  /** Fonts, fills and borders of conditional formats stand in a section of their own. */
  private section = "";
  private depth = 0;
  private tags = 0;
  private isSolid = false;
  private side: keyof Borders | null = null;
  private look: LookDraft = {};

  constructor(
    private readonly theme: readonly string[],
    private readonly part: string,
  ) {}

  open(tag: XmlTag): void {
    if (++this.tags > mostTags) throw new RefusedFile("broken", { part: this.part });
    if (this.depth === 1) this.section = tag.name;
    this.depth++;
    if (this.section === "numFmts") this.readFormat(tag);
    else if (this.section === "fonts") this.readFont(tag);
    else if (this.section === "fills") this.readFill(tag);
    else if (this.section === "borders") this.readBorder(tag);
    else if (this.section === "cellXfs") this.readStyle(tag);
  }

  close(): void {
    this.depth--;
  }

  private readFormat(tag: XmlTag): void {
    const id = tag.number("numFmtId");
    if (tag.name === "numFmt" && id !== undefined) this.formats.set(id, tag.get("formatCode") ?? "General");
  }

  private readFont(tag: XmlTag): void {
    if (tag.name === "font") this.fonts.push({});
    const font = this.fonts.at(-1);
    if (font) readFontProperty(tag, font, tag.name === "color" ? colourOf(tag, this.theme) : undefined);
  }

  private readFill(tag: XmlTag): void {
    if (tag.name === "fill") this.fills.push(undefined);
    else if (tag.name === "patternFill") this.isSolid = tag.get("patternType") === "solid";
    else if (tag.name === "fgColor" && this.isSolid) this.fills[this.fills.length - 1] = colourOf(tag, this.theme);
  }

  private readBorder(tag: XmlTag): void {
    const { name } = tag;
    if (name === "border") this.borders.push({});
    const border = this.borders.at(-1);
    if (!border) return;
    if (name === "left" || name === "right" || name === "top" || name === "bottom") {
      const line = lineOf(tag.get("style"));
      this.side = line ? name : null;
      if (line) border[name] = { line };
    } else if (name !== "color") this.side = null;
    const side = this.side && border[this.side];
    const colour = name === "color" ? colourOf(tag, this.theme) : undefined;
    if (side && colour !== undefined) side.colour = colour;
  }

  private readStyle(tag: XmlTag): void {
    if (tag.name === "alignment") return readAlignment(tag, this.look);
    if (tag.name !== "xf") return;
    const id = tag.number("numFmtId") ?? 0;
    const font = this.fonts[tag.number("fontId") ?? 0];
    const fill = this.fills[tag.number("fillId") ?? 0];
    const borders = this.borders[tag.number("borderId") ?? 0];
    const shown = shownFormat(id, this.formats);
    const format = formatCode(id, this.formats);
    this.look = { ...font };
    if (shown !== null) this.look.format = shown;
    if (fill !== undefined) this.look.fill = fill;
    if (borders && Object.keys(borders).length > 0) this.look.borders = borders;
    this.styles.push({ format, font: font?.font ?? null, isDate: isDateFormat(format ?? ""), look: this.look });
  }
}
