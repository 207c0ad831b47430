import type { LookDraft } from "../grid/cell-style.ts";
import type { BorderLook, HorizontalAlignment, VerticalAlignment } from "../sheet-look.ts";
import type { XmlTag } from "../xml/xml-tag.ts";
import { points } from "./lengths.ts";

/** What a style says of itself; null takes back what its parent says. */
export type ManagedLook = {
  -readonly [Key in Exclude<keyof LookDraft, "borders" | "format">]?: LookDraft[Key] | null;
} & {
  sides?: { -readonly [Side in keyof NonNullable<LookDraft["borders"]>]?: BorderLook | null };
  /** Alignment holds only where the style says that it is not the value's own. */
  aligns?: boolean;
};

const horizontals: ReadonlyMap<string, HorizontalAlignment> = new Map([
  ["start", "left"],
  ["left", "left"],
  ["center", "center"],
  ["end", "right"],
  ["right", "right"],
  ["justify", "justify"],
]);

const verticals: ReadonlyMap<string, VerticalAlignment> = new Map([
  ["top", "top"],
  ["middle", "center"],
  ["bottom", "bottom"],
]);

export function readTextProperties(tag: XmlTag, look: ManagedLook, faces: ReadonlyMap<string, string>): void {
  const face = tag.get("font-name");
  const family = tag.get("font-family");
  const size = points(tag.get("font-size"));
  const weight = tag.get("font-weight");
  const slant = tag.get("font-style");
  const under = tag.get("text-underline-style");
  const through = tag.get("text-line-through-style");
  const colour = colourOf(tag.get("color"));
  if (face !== undefined) look.font = faces.get(face) ?? face.slice(0, 64);
  else if (family !== undefined) look.font = plainFamily(family);
  if (size !== undefined) look.size = Math.round(size * 100) / 100;
  if (weight !== undefined) look.bold = weight === "bold" || Number(weight) >= 600;
  if (slant !== undefined) look.italic = slant === "italic" || slant === "oblique";
  if (under !== undefined) look.underline = under !== "none";
  if (through !== undefined) look.strike = through !== "none";
  if (tag.isTrue("use-window-font-color")) look.colour = null;
  else if (colour !== undefined) look.colour = colour;
}

/** @example plainFamily("'Times New Roman', serif") // "Times New Roman" */
export function plainFamily(family: string): string {
  return (family.split(",")[0] ?? "")
    .trim()
    .replace(/^'(.*)'$/, "$1")
    .slice(0, 64);
}

export function readCellProperties(tag: XmlTag, look: ManagedLook): void {
  const fill = tag.get("background-color");
  const wrap = tag.get("wrap-option");
  const vertical = tag.get("vertical-align");
  const source = tag.get("text-align-source");
  const rotation = tag.number("rotation-angle");
  if (fill !== undefined) look.fill = colourOf(fill) ?? null;
  if (wrap !== undefined) look.wrap = wrap === "wrap";
  if (vertical !== undefined) look.vertical = verticals.get(vertical) ?? null;
  if (source !== undefined) look.aligns = source === "fix";
  if (rotation !== undefined) look.rotation = rotation > 180 ? rotation - 360 : rotation;
  readBorders(tag, look);
}

export function readParagraphProperties(tag: XmlTag, look: ManagedLook): void {
  const align = tag.get("text-align");
  if (align !== undefined) look.horizontal = horizontals.get(align) ?? null;
}

function readBorders(tag: XmlTag, look: ManagedLook): void {
  const all = tag.get("border");
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const written = tag.get(`border-${side}`) ?? all;
    if (written !== undefined) (look.sides ??= {})[side] = borderOf(written);
  }
}

/** @example borderOf("0.74pt solid #000000") // { line: "thin", colour: "#000000" } */
function borderOf(written: string): BorderLook | null {
  const [width, kind = "", colour] = written.trim().split(/\s+/);
  const line = lineOf(kind, points(width) ?? 0.75);
  const known = colourOf(colour);
  return line && { line, ...(known !== undefined && { colour: known }) };
}

function lineOf(kind: string, width: number): BorderLook["line"] | null {
  if (kind === "dotted") return "dotted";
  if (kind.startsWith("double")) return "double";
  if (kind.includes("dash")) return "dashed";
  if (kind !== "solid") return null;
  if (width < 0.3) return "hair";
  if (width < 1.5) return "thin";
  return width < 2.3 ? "medium" : "thick";
}

function colourOf(text: string | undefined): string | undefined {
  return text !== undefined && /^#[\da-f]{6}$/i.test(text) ? text.toUpperCase() : undefined;
}

/** One look out of a chain of styles, the most general first. */
export function joinLooks(chain: readonly ManagedLook[]): LookDraft {
  const whole: ManagedLook = {};
  const sides: NonNullable<ManagedLook["sides"]> = {};
  for (const own of chain) {
    Object.assign(whole, own);
    Object.assign(sides, own.sides);
  }
  const look: LookDraft = {};
  for (const [key, value] of Object.entries(whole)) {
    if (isOwnToCells.has(key) && value !== null && value !== false && value !== 0)
      Object.assign(look, { [key]: value });
  }
  if (Math.abs(look.rotation ?? 0) > 90) delete look.rotation;
  if (!whole.aligns) delete look.horizontal;
  const borders = Object.entries(sides).filter((entry) => entry[1] !== null);
  if (borders.length > 0) look.borders = Object.fromEntries(borders);
  return look;
}

const isOwnToCells: ReadonlySet<string> = new Set<keyof LookDraft>([
  "font",
  "size",
  "bold",
  "italic",
  "underline",
  "strike",
  "colour",
  "fill",
  "horizontal",
  "vertical",
  "wrap",
  "rotation",
]);
