import { paletteColour } from "../grid/palette.ts";
import type { XmlTag } from "../xml/xml-tag.ts";

/** Theme colours of a new workbook, in the order cells point to them: background, text, then the accents. */
export const defaultTheme: readonly string[] =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** "#RRGGBB" of a colour element; undefined where it says "automatic" or nothing we know. */
export function colourOf(tag: XmlTag, theme: readonly string[]): string | undefined {
  const base = baseColour(tag, theme);
  if (base === undefined || !/^[\dA-F]{6}$/i.test(base)) return undefined;
  return `#${tint(base, tag.number("tint") ?? 0)}`;
}

function baseColour(tag: XmlTag, theme: readonly string[]): string | undefined {
  const rgb = tag.get("rgb");
  if (rgb !== undefined) return rgb.slice(-6);
  const slot = tag.number("theme");
  if (slot !== undefined) return theme[slot];
  const index = tag.number("indexed");
  return index === undefined ? undefined : paletteColour(index);
}

/** Lightens (above 0) or darkens a colour as Excel does: by its luminance, hue and saturation kept. */
function tint(rgb: string, by: number): string {
  if (by === 0) return rgb.toUpperCase();
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const before = (most + least) / 2;
  const after = Math.min(1, Math.max(0, by < 0 ? before * (1 + by) : before * (1 - by) + by));
  // Around its luminance each channel keeps its share of the room that the luminance leaves.
  const room = Math.min(before, 1 - before);
  const scale = room === 0 ? 0 : Math.min(after, 1 - after) / room;
  return [red, green, blue].map((channel) => hex(after + (channel - before) * scale)).join("");
}

function hex(channel: number): string {
  const value = Math.round(Math.min(1, Math.max(0, channel)) * 255);
  return value.toString(16).padStart(2, "0").toUpperCase();
}
