import type { BorderLook, CellLook } from "../../read/sheet-look.ts";

/** The parts of a look that a file keeps apart, each as a text that two like looks share. */
export interface LookAspects {
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  readonly alignment: string;
  readonly format: string;
}

/** @param plain the look of a plain cell, whose font stands where a look names none */
export function aspectsOf(look: CellLook, plain: CellLook): LookAspects {
  const { bold, italic, underline, strike, colour, fill, horizontal, vertical, wrap, indent, rotation, format } = look;
  const isGeneral = format === undefined || format.toLowerCase() === "general";
  const font = look.font ?? plain.font ?? "";
  const size = look.size ?? plain.size ?? 0;
  return {
    font: JSON.stringify([font, size, ...[bold, italic, underline, strike].map(Boolean), colour?.toUpperCase() ?? ""]),
    fill: fill?.toUpperCase() ?? "",
    border: JSON.stringify(sides.map((side) => sideText(look.borders?.[side]))),
    alignment: JSON.stringify([horizontal ?? "", vertical ?? "", Boolean(wrap), indent ?? 0, rotation ?? 0]),
    format: isGeneral ? "" : format,
  };
}

/** In the order of files. */
export const sides = ["left", "right", "top", "bottom"] as const;

function sideText(side: BorderLook | undefined): string {
  return side ? `${side.line} ${(side.colour ?? "#000000").toUpperCase()}` : "";
}
