import type { CellStyle, LookDraft } from "../grid/cell-style.ts";
import { isDateFormat } from "../grid/dates.ts";
import { formatCode, shownFormat } from "../grid/number-formats.ts";
import type { BorderLook, HorizontalAlignment, VerticalAlignment } from "../sheet-look.ts";
import type { RecordBytes } from "./record-bytes.ts";

export interface Font {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly colour: number;
}

/** A cell's style as the file packs it; colours are places in the palette. */
export interface WrittenStyle {
  readonly font: number;
  readonly format: number;
  readonly alignment: number;
  readonly rotation: number;
  readonly indent: number;
  /** Lines and colours of the sides. */
  readonly sides: number;
  /** Colours of top and bottom, kind of the fill. */
  readonly fill: number;
  readonly fillColours: number;
}

/** What the numbers of a style point to. */
interface StyleSurroundings {
  readonly formats: ReadonlyMap<number, string>;
  font(index: number): Font | undefined;
  colour(index: number): string | undefined;
}

export function readFont(bytes: RecordBytes): Font {
  const size = bytes.u16() / 20;
  const flags = bytes.u16();
  const colour = bytes.u16();
  const weight = bytes.u16();
  bytes.skip(2);
  const underline = bytes.u8() !== 0;
  bytes.skip(3);
  const name = bytes.text(bytes.u8()).slice(0, 64);
  return { name, size, bold: weight >= 600, italic: (flags & 2) !== 0, underline, strike: (flags & 8) !== 0, colour };
}

export function readStyle(bytes: RecordBytes): WrittenStyle {
  const font = bytes.u16();
  const format = bytes.u16();
  bytes.skip(2);
  const alignment = bytes.u8();
  const rotation = bytes.u8();
  const indent = bytes.u8() & 15;
  bytes.skip(1);
  return { font, format, alignment, rotation, indent, sides: bytes.u32(), fill: bytes.u32(), fillColours: bytes.u16() };
}

const horizontals: readonly (HorizontalAlignment | undefined)[] = [
  undefined,
  "left",
  "center",
  "right",
  undefined,
  "justify",
  "center",
  "center",
];
const verticals: readonly VerticalAlignment[] = ["top", "center", "bottom", "center", "center"];
const lines: readonly (BorderLook["line"] | undefined)[] = [
  undefined,
  "thin",
  "medium",
  "dashed",
  "dotted",
  "thick",
  "double",
  "hair",
  "dashed",
  "dashed",
  "dashed",
  "dashed",
  "dashed",
  "dashed",
];

/** What the style stands for, by the fonts, formats and colours of its workbook. */
export function cellStyleOf(style: WrittenStyle, around: StyleSurroundings): CellStyle {
  const font = around.font(style.font);
  const format = formatCode(style.format, around.formats);
  const look: LookDraft = { ...fontLook(font, around), ...alignmentLook(style) };
  const shown = shownFormat(style.format, around.formats);
  const fill = style.fill >>> 26 === 1 ? around.colour(style.fillColours & 127) : undefined;
  const borders = bordersOf(style, around);
  if (shown !== null) look.format = shown;
  if (fill !== undefined) look.fill = fill;
  if (Object.keys(borders).length > 0) look.borders = borders;
  return { format, font: font?.name ?? null, isDate: isDateFormat(format ?? ""), look };
}

function fontLook(font: Font | undefined, around: StyleSurroundings): LookDraft {
  if (!font) return {};
  const colour = around.colour(font.colour);
  return {
    font: font.name,
    size: font.size,
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: true }),
    ...(font.strike && { strike: true }),
    ...(colour !== undefined && { colour }),
  };
}

function alignmentLook({ alignment, rotation, indent }: WrittenStyle): LookDraft {
  const horizontal = horizontals[alignment & 7];
  const vertical = verticals[(alignment >> 4) & 7];
  const turned = rotation > 180 ? 0 : rotation > 90 ? 90 - rotation : rotation;
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...((alignment & 8) !== 0 && { wrap: true }),
    ...(indent > 0 && { indent }),
    ...(turned !== 0 && { rotation: turned }),
  };
}

function bordersOf(
  { sides, fill }: WrittenStyle,
  around: StyleSurroundings,
): NonNullable<CellStyle["look"]["borders"]> {
  const border = (line: number, colour: number): BorderLook | undefined => {
    const known = lines[line & 15];
    const shade = around.colour(colour & 127);
    return known && { line: known, ...(shade !== undefined && { colour: shade }) };
  };
  const left = border(sides, sides >>> 16);
  const right = border(sides >>> 4, sides >>> 23);
  const top = border(sides >>> 8, fill);
  const bottom = border(sides >>> 12, fill >>> 7);
  return { ...(top && { top }), ...(right && { right }), ...(bottom && { bottom }), ...(left && { left }) };
}
