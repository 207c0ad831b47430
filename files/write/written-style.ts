import type { CellStyle } from "hucre/xlsx";
import type { BorderLook, CellLook } from "../read/sheet-look.ts";

/** Font of every sheet we write, as administrative documents have it. */
export const plainFont = { name: "Times New Roman", size: 12 };

/** A look in the words of the library that writes files. */
export function styleOf(look: CellLook): CellStyle {
  const { font, size, bold, italic, underline, strike, colour, fill, horizontal, vertical, wrap, indent, rotation } =
    look;
  const hasFont = [font, size, bold, italic, underline, strike, colour].some((part) => part !== undefined);
  const hasAlignment = [horizontal, vertical, wrap, indent, rotation].some((part) => part !== undefined);
  return {
    ...(look.format !== undefined && { numFmt: look.format }),
    ...(hasFont && {
      font: {
        name: font ?? plainFont.name,
        size: size ?? plainFont.size,
        ...(bold === true && { bold }),
        ...(italic === true && { italic }),
        ...(underline === true && { underline }),
        ...(strike === true && { strikethrough: true }),
        ...(colour !== undefined && { color: { rgb: colour.slice(1) } }),
      },
    }),
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill.slice(1) } } }),
    ...(hasAlignment && {
      alignment: {
        ...(horizontal && { horizontal }),
        ...(vertical && { vertical }),
        ...(wrap === true && { wrapText: true }),
        ...(indent !== undefined && { indent }),
        ...(rotation !== undefined && { textRotation: rotation < 0 ? 90 - rotation : rotation }),
      },
    }),
    ...(look.locked !== undefined && { protection: { locked: look.locked } }),
    ...(look.borders && { border: bordersOf(look.borders) }),
  };
}

function bordersOf(borders: NonNullable<CellLook["borders"]>): NonNullable<CellStyle["border"]> {
  return {
    ...(borders.top && { top: sideOf(borders.top) }),
    ...(borders.right && { right: sideOf(borders.right) }),
    ...(borders.bottom && { bottom: sideOf(borders.bottom) }),
    ...(borders.left && { left: sideOf(borders.left) }),
  };
}

function sideOf({ line, colour = "#000000" }: BorderLook) {
  return { style: line, color: { rgb: colour.slice(1) } };
}
