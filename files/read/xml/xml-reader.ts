import { decodeReferences, XmlTag } from "./xml-tag.ts";

/** What a part tells as it is read; names come without their prefix. */
export interface XmlListener {
  open?(tag: XmlTag): void;
  close?(name: string): void;
  /** May come in several pieces. */
  text?(text: string): void;
}

/** The text is not well-formed XML, or holds what no Office part may hold. */
export class BadXml extends Error {
  override readonly name = "BadXml";
}

const deepest = 64;
/** Letters that one tag, comment or reference may stretch over. */
const longest = 262_144;

/** Reads XML piece by piece and keeps no tree. Document types are refused, so no entity can be defined. */
export class XmlReader {
  private rest = "";
  private readonly open: { name: string; fullName: string }[] = [];
  private depth = 0;
  private roots = 0;
  private readonly tag = new XmlTag();

  constructor(
    private readonly listener: XmlListener,
    /** Told of every tag that opens, whoever else listens to it. */
    private readonly onTag: () => void = () => undefined,
  ) {}

  write(piece: string): void {
    const source = this.rest === "" ? piece : this.rest + piece;
    this.rest = source.slice(this.read(source, false));
    if (this.rest.length > longest) throw new BadXml("a tag without end");
  }

  end(): void {
    if (this.read(this.rest, true) < this.rest.length || this.depth > 0 || this.roots !== 1)
      throw new BadXml("cut short");
  }

  /** Answers how far it came; what lies beyond needs the next piece. */
  private read(source: string, isLast: boolean): number {
    let at = 0;
    while (at < source.length) {
      const next = source.charCodeAt(at) === 60 ? this.readMarkup(source, at) : this.readText(source, at, isLast);
      if (next < 0) return at;
      at = next;
    }
    return at;
  }

  private readText(source: string, at: number, isLast: boolean): number {
    const next = source.indexOf("<", at);
    let end = next < 0 ? source.length : next;
    if (next < 0 && !isLast) {
      // A reference cut in two waits for its other half.
      const reference = source.lastIndexOf("&");
      if (reference >= at && end - reference < 12 && !source.includes(";", reference)) end = reference;
      if (end === at) return -1;
    }
    if (this.depth > 0) this.listener.text?.(decodeReferences(source.slice(at, end)));
    else if (/[^\s\uFEFF]/.test(source.slice(at, end))) throw new BadXml("text outside the root");
    return end;
  }

  private readMarkup(source: string, at: number): number {
    const next = source.charCodeAt(at + 1);
    if (next === 47) return this.readClosing(source, at + 2);
    if (next === 33) return this.readDeclaration(source, at);
    if (next === 63) return after(source, "?>", at + 2);
    const end = endOfTag(source, at + 1);
    if (end < 0) return -1;
    this.readOpening(source.slice(at + 1, end));
    return end + 1;
  }

  private readDeclaration(source: string, at: number): number {
    if (source.startsWith("<!--", at)) return after(source, "-->", at + 4);
    if (source.startsWith("<![CDATA[", at)) {
      const end = source.indexOf("]]>", at + 9);
      if (end >= 0) this.listener.text?.(source.slice(at + 9, end));
      return end < 0 ? -1 : end + 3;
    }
    if (source.length - at < 9) return -1;
    throw new BadXml("a document type");
  }

  private readOpening(raw: string): void {
    const { tag } = this;
    tag.set(raw);
    this.onTag();
    if (this.depth === 0 && ++this.roots > 1) throw new BadXml("two roots");
    this.listener.open?.(tag);
    if (tag.isClosed) return this.listener.close?.(tag.name);
    if (this.depth === deepest) throw new BadXml("too deep");
    const level = (this.open[this.depth++] ??= { name: "", fullName: "" });
    level.name = tag.name;
    level.fullName = tag.fullName;
  }

  private readClosing(source: string, at: number): number {
    const end = source.indexOf(">", at);
    if (end < 0) return -1;
    const level = this.open[--this.depth];
    if (!level || !closes(source, at, end, level.fullName)) throw new BadXml("a closing tag out of place");
    this.listener.close?.(level.name);
    return end + 1;
  }
}

/** Whether what stands before the ">" is the name, with nothing but space after it. */
function closes(source: string, at: number, end: number, name: string): boolean {
  if (!source.startsWith(name, at)) return false;
  return end === at + name.length || source.slice(at, end).trim() === name;
}

function after(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  return end < 0 ? -1 : end + mark.length;
}

/** The ">" that ends a tag is not one inside the quotes of a value. */
function endOfTag(source: string, from: number): number {
  for (let at = from, quote = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  return -1;
}
