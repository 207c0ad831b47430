import type { LookDraft } from "../grid/cell-style.ts";
import type { BorderLook, HorizontalAlignment, VerticalAlignment } from "../sheet-look.ts";
import type { XmlTag } from "../xml/xml-tag.ts";

/** Reads one element of a font into a look; false values are left out. */
export function readFontProperty(tag: XmlTag, look: LookDraft, colour: string | undefined): void {
  const isOn = tag.get("val") === undefined || tag.isTrue("val");
  if (tag.name === "name") look.font = (tag.get("val") ?? "").slice(0, 64);
  else if (tag.name === "sz") look.size = tag.number("val") ?? 11;
  else if (tag.name === "color" && colour !== undefined) look.colour = colour;
  else if (tag.name === "b" && isOn) look.bold = true;
  else if (tag.name === "i" && isOn) look.italic = true;
  else if (tag.name === "u" && tag.get("val") !== "none") look.underline = true;
  else if (tag.name === "strike" && isOn) look.strike = true;
}

const lines: ReadonlyMap<string, BorderLook["line"]> = new Map([
  ["thin", "thin"],
  ["hair", "hair"],
  ["medium", "medium"],
  ["thick", "thick"],
  ["double", "double"],
  ["dotted", "dotted"],
  ["dashed", "dashed"],
  ["mediumDashed", "dashed"],
  ["dashDot", "dashed"],
  ["mediumDashDot", "dashed"],
  ["dashDotDot", "dashed"],
  ["mediumDashDotDot", "dashed"],
  ["slantDashDot", "dashed"],
]);

export function lineOf(style: string | undefined): BorderLook["line"] | undefined {
  return lines.get(style ?? "");
}

const horizontals: ReadonlyMap<string, HorizontalAlignment> = new Map([
  ["left", "left"],
  ["center", "center"],
  ["centerContinuous", "center"],
  ["distributed", "center"],
  ["right", "right"],
  ["justify", "justify"],
]);

const verticals: ReadonlyMap<string, VerticalAlignment> = new Map([
  ["top", "top"],
  ["center", "center"],
  ["justify", "center"],
  ["distributed", "center"],
  ["bottom", "bottom"],
]);

export function readAlignment(tag: XmlTag, look: LookDraft): void {
  const horizontal = horizontals.get(tag.get("horizontal") ?? "");
  const vertical = verticals.get(tag.get("vertical") ?? "");
  const indent = tag.number("indent") ?? 0;
  const rotation = rotationOf(tag.number("textRotation") ?? 0);
  if (horizontal) look.horizontal = horizontal;
  if (vertical) look.vertical = vertical;
  if (tag.isTrue("wrapText")) look.wrap = true;
  if (indent > 0) look.indent = indent;
  if (rotation !== 0) look.rotation = rotation;
}

/** Files write a turn to the right as 90 plus its degrees; 255 is text set letter under letter. */
function rotationOf(written: number): number {
  if (written < 0 || written > 180) return 0;
  return written > 90 ? 90 - written : written;
}
