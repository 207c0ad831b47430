import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { BorderLook, CellLook } from "../../../files/read/sheet-look.ts";

export const lines: Readonly<Record<BorderLook["line"], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  hair: BorderStyleTypes.HAIR,
};
export const horizontals = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
} as const;
export const verticals = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

/** Pixels that one step of indentation takes. */
export const indentStep = 9;
export const ownPadding = 2;

/** The look of a cell in Univer's words. */
export function styleData(look: CellLook): IStyleData {
  const { format, font, size, colour, fill, horizontal, vertical, indent = 0, rotation = 0, borders } = look;
  const isGeneral = format === undefined || format.toLowerCase() === "general";
  return {
    ...(!isGeneral && { n: { pattern: format } }),
    ...(font !== undefined && { ff: font }),
    ...(size !== undefined && { fs: size }),
    ...(look.bold && { bl: 1 }),
    ...(look.italic && { it: 1 }),
    ...(look.underline && { ul: { s: 1 } }),
    ...(look.strike && { st: { s: 1 } }),
    ...(colour !== undefined && { cl: { rgb: colour } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(horizontal && { ht: horizontals[horizontal] }),
    ...(vertical && { vt: verticals[vertical] }),
    ...(look.wrap && { tb: WrapStrategy.WRAP }),
    ...(indent > 0 && { pd: paddingFor(indent, horizontal) }),
    // Excel turns anticlockwise, Univer clockwise.
    ...(rotation !== 0 && { tr: { a: -rotation } }),
    ...(borders && { bd: borderData(borders) }),
  };
}

function paddingFor(indent: number, horizontal: CellLook["horizontal"]): NonNullable<IStyleData["pd"]> {
  const room = ownPadding + indent * indentStep;
  return horizontal === "right" ? { r: room } : { l: room };
}

function borderData({ top, right, bottom, left }: NonNullable<CellLook["borders"]>): IBorderData {
  return {
    ...(top && { t: side(top) }),
    ...(right && { r: side(right) }),
    ...(bottom && { b: side(bottom) }),
    ...(left && { l: side(left) }),
  };
}

function side({ line, colour = "#000000" }: BorderLook): IBorderStyleData {
  return { s: lines[line], cl: { rgb: colour } };
}
