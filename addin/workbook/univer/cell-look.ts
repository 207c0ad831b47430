import { BooleanNumber, WrapStrategy, type IBorderStyleData, type IStyleData, type Nullable } from "@univerjs/core";
import type { BorderLook, CellLook } from "../../../files/read/sheet-look.ts";
import { horizontals, indentStep, lines, ownPadding, verticals } from "./style-data.ts";

/** What a cell of the grid looks like, in the words of files: the reverse of `styleData`. */
export function cellLook(style: IStyleData): CellLook {
  const colour = hexColour(style.cl?.rgb);
  const fill = hexColour(style.bg?.rgb);
  const horizontal = keyOf(horizontals, style.ht);
  const vertical = keyOf(verticals, style.vt);
  const { l = 0, r = 0 } = style.pd ?? {};
  const indent = Math.round((Math.max(l, r) - ownPadding) / indentStep);
  const rotation = -(style.tr?.a ?? 0);
  const borders = bordersOf(style.bd);
  return {
    ...(style.n?.pattern && { format: style.n.pattern }),
    ...(style.ff && { font: style.ff }),
    ...(style.fs && { size: style.fs }),
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(style.st?.s === BooleanNumber.TRUE && { strike: true }),
    ...(colour && { colour }),
    ...(fill && { fill }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(indent > 0 && { indent }),
    ...(rotation !== 0 && { rotation }),
    ...(borders && { borders }),
  };
}

function bordersOf(border: IStyleData["bd"]): CellLook["borders"] | undefined {
  const sides = { top: side(border?.t), right: side(border?.r), bottom: side(border?.b), left: side(border?.l) };
  const drawn = Object.entries(sides).filter((one): one is [string, BorderLook] => one[1] !== null);
  return drawn.length > 0 ? Object.fromEntries(drawn) : undefined;
}

/** Lines that files of ours do not know are drawn dashed, as those that are read. */
function side(border: Nullable<IBorderStyleData>): BorderLook | null {
  if (!border?.s) return null;
  return { line: keyOf(lines, border.s) ?? "dashed", colour: hexColour(border.cl.rgb) ?? "#000000" };
}

function keyOf<Key extends string>(record: Readonly<Record<Key, unknown>>, value: unknown): Key | undefined {
  return (Object.keys(record) as Key[]).find((key) => record[key] === value);
}

/** @example hexColour("rgb(255, 0, 16)") // "#FF0010" */
function hexColour(colour: Nullable<string>): string | undefined {
  if (!colour) return undefined;
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  if (/^#[\da-f]{6}/i.test(colour)) return colour.slice(0, 7).toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour)?.slice(1);
  return parts && `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
