import type { XmlTag } from "../xml/xml-tag.ts";

/** The palette of old workbooks, indexes 8 to 63; 0 to 7 repeat its start. */
const palette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 " +
  "C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF " +
  "800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC " +
  "99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

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
  if (index === undefined || index < 0 || index > 63) return undefined;
  return palette[index < 8 ? index : index - 8];
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
