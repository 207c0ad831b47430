import type { CellLook } from "../../read/sheet-look.ts";
import { aspectsOf, sides, type LookAspects } from "./look-aspects.ts";
import { attributesOf, childrenOf, escapeXml, openTag, prefixOf, rootOf, type XmlSpan } from "./xml-spans.ts";

/** Sections of a style sheet in the order of the format, as far as styles of cells are made of them. */
const sections = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;
type Section = (typeof sections)[number];

/** The styles of an opened file, to which those are added that its cells have come to need. */
export class StyleSheet {
  private readonly prefix: string;
  private readonly found = new Map<Section, XmlSpan>();
  private readonly entries = new Map<Section, XmlSpan[]>();
  private readonly added: Record<Section, string[]>;
  private readonly known = new Map<string, number>();
  private readonly formats = new Map<string, number>();
  private nextFormat = 164;

  constructor(private readonly source: string) {
    const root = rootOf(source);
    this.prefix = prefixOf(source, root);
    this.added = { numFmts: [], fonts: [], fills: [], borders: [], cellStyleXfs: [], cellXfs: [] };
    for (const span of childrenOf(source, root)) {
      const section = sections.find((name) => name === span.name);
      if (section === undefined || this.found.has(section)) continue;
      this.found.set(section, span);
      this.entries.set(section, childrenOf(source, span));
    }
    for (const span of this.entries.get("numFmts") ?? []) {
      this.nextFormat = Math.max(this.nextFormat, Number(attributesOf(source, span).get("numFmtId")) + 1 || 0);
    }
  }

  /**
   * The number of a style that differs from that of a cell in nothing but what was changed of its look.
   *
   * @param base number of the cell's style in the opened file
   * @param before how the cell looked, and `look` how it looks now
   */
  styleFor(base: number, before: LookAspects, look: CellLook, plain: CellLook): number {
    const now = aspectsOf(look, plain);
    const changed = (Object.keys(now) as (keyof LookAspects)[]).filter((aspect) => now[aspect] !== before[aspect]);
    if (changed.length === 0) return base;
    const key = JSON.stringify([base, changed, now]);
    const known = this.known.get(key) ?? this.addStyle(base, changed, look, plain);
    this.known.set(key, known);
    return known;
  }

  private addStyle(base: number, changed: readonly (keyof LookAspects)[], look: CellLook, plain: CellLook): number {
    const { source, prefix } = this;
    const span = this.entries.get("cellXfs")?.[base];
    const attributes = new Map<string, string | number>(span ? attributesOf(source, span) : [["xfId", 0]]);
    const parts = span ? childrenOf(source, span) : [];
    const partText = (name: string) => {
      const part = parts.find((one) => one.name === name);
      return part ? source.slice(part.start, part.end) : "";
    };
    let alignment = partText("alignment");
    for (const aspect of changed) {
      if (aspect === "font")
        attributes.set("fontId", this.add("fonts", fontXml(look, plain, prefix))).set("applyFont", 1);
      else if (aspect === "fill")
        attributes.set("fillId", this.add("fills", fillXml(look, prefix))).set("applyFill", 1);
      else if (aspect === "border")
        attributes.set("borderId", this.add("borders", borderXml(look, prefix))).set("applyBorder", 1);
      else if (aspect === "format")
        attributes.set("numFmtId", this.formatNumber(look.format)).set("applyNumberFormat", 1);
      else {
        attributes.set("applyAlignment", 1);
        alignment = alignmentXml(look, prefix);
      }
    }
    const inner = alignment + partText("protection");
    return this.add(
      "cellXfs",
      openTag(`${prefix}xf`, attributes, inner === "") + (inner === "" ? "" : `${inner}</${prefix}xf>`),
    );
  }

  private formatNumber(format = "General"): number {
    if (format.toLowerCase() === "general") return 0;
    const known = this.formats.get(format);
    if (known !== undefined) return known;
    const number = this.nextFormat++;
    this.formats.set(format, number);
    this.add(
      "numFmts",
      openTag(
        `${this.prefix}numFmt`,
        [
          ["numFmtId", number],
          ["formatCode", escapeXml(format)],
        ],
        true,
      ),
    );
    return number;
  }

  private add(section: Section, xml: string): number {
    const count = this.entries.get(section)?.length ?? 0;
    return count + this.added[section].push(xml) - 1;
  }

  /** Null where nothing was added. */
  changedText(): string | null {
    const { source, prefix } = this;
    if (sections.every((section) => this.added[section].length === 0)) return null;
    const root = rootOf(source);
    let text = source;
    // From the end, so that what stands before keeps its place.
    for (const section of [...sections].reverse()) {
      if (this.added[section].length === 0) continue;
      const span = this.found.get(section);
      const old = (this.entries.get(section) ?? []).map(({ start, end }) => source.slice(start, end));
      const all = [...old, ...this.added[section]];
      const written = `${openTag(prefix + section, [["count", all.length]])}${all.join("")}</${prefix}${section}>`;
      const place = span ?? this.placeFor(section, root);
      text = text.slice(0, place.start) + written + text.slice(place.end);
    }
    return text;
  }

  /** After the sections that come before it. */
  private placeFor(section: Section, { inner }: XmlSpan): { readonly start: number; readonly end: number } {
    const before = sections.slice(0, sections.indexOf(section)).flatMap((name) => this.found.get(name) ?? []);
    const at = before.at(-1)?.end ?? inner;
    return { start: at, end: at };
  }
}

function fontXml(look: CellLook, plain: CellLook, prefix: string): string {
  const { bold, italic, underline, strike, colour, size = plain.size, font = plain.font } = look;
  const value = (name: string, val: string | number | undefined) =>
    val === undefined ? "" : openTag(prefix + name, [["val", val]], true);
  return [
    `<${prefix}font>`,
    bold ? `<${prefix}b/>` : "",
    italic ? `<${prefix}i/>` : "",
    strike ? `<${prefix}strike/>` : "",
    underline ? `<${prefix}u/>` : "",
    value("sz", size),
    colour === undefined ? "" : colourXml("color", colour, prefix),
    value("name", font === undefined ? undefined : escapeXml(font)),
    `</${prefix}font>`,
  ].join("");
}

function colourXml(name: string, colour: string, prefix: string): string {
  return openTag(prefix + name, [["rgb", `FF${colour.slice(1).toUpperCase()}`]], true);
}

function fillXml({ fill }: CellLook, prefix: string): string {
  const pattern = openTag(
    `${prefix}patternFill`,
    [["patternType", fill === undefined ? "none" : "solid"]],
    fill === undefined,
  );
  const inner = fill === undefined ? "" : `${colourXml("fgColor", fill, prefix)}</${prefix}patternFill>`;
  return `<${prefix}fill>${pattern}${inner}</${prefix}fill>`;
}

function borderXml({ borders = {} }: CellLook, prefix: string): string {
  const drawn = sides.map((side) => {
    const look = borders[side];
    if (!look) return `<${prefix}${side}/>`;
    return `${openTag(prefix + side, [["style", look.line]])}${colourXml("color", look.colour ?? "#000000", prefix)}</${prefix}${side}>`;
  });
  return `<${prefix}border>${drawn.join("")}<${prefix}diagonal/></${prefix}border>`;
}

function alignmentXml({ horizontal, vertical, wrap, indent, rotation }: CellLook, prefix: string): string {
  const turned = rotation === undefined || rotation === 0 ? undefined : rotation < 0 ? 90 - rotation : rotation;
  return openTag(
    `${prefix}alignment`,
    [
      ["horizontal", horizontal ?? (indent ? "left" : undefined)],
      ["vertical", vertical],
      ["textRotation", turned],
      ["wrapText", wrap ? 1 : undefined],
      ["indent", indent || undefined],
    ],
    true,
  );
}
