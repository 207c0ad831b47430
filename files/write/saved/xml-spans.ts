/** An element in the text of a part, by where it begins and ends. */
export interface XmlSpan {
  /** Without its prefix. */
  readonly name: string;
  readonly start: number;
  /** After the ">" of its opening tag. */
  readonly inner: number;
  /** Where its closing tag begins; `inner` when it has none. */
  readonly close: number;
  readonly end: number;
}

/** A part as plain markup: no comments, no sections of bare text, no declaration. */
export function plainMarkup(source: string): string {
  const bare = source.replace(/^\uFEFF?\s*(?:<\?[\s\S]*?\?>\s*)*/, "");
  if (!bare.includes("<!")) return bare;
  return bare.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->/g, (_whole, text?: string) => escapeXml(text ?? ""));
}

/** The element at the root of a part. */
export function rootOf(source: string): XmlSpan {
  const [root] = elementsIn(source, 0, source.length);
  if (!root) throw new Error("a part without a root");
  return root;
}

/** The elements directly in a stretch of markup. */
export function elementsIn(source: string, from: number, to: number): XmlSpan[] {
  const found: XmlSpan[] = [];
  for (let at = source.indexOf("<", from); at >= 0 && at < to;) {
    const element = elementAt(source, at);
    found.push(element);
    at = source.indexOf("<", element.end);
  }
  return found;
}

export function childrenOf(source: string, { inner, close }: XmlSpan): XmlSpan[] {
  return elementsIn(source, inner, close);
}

/** The element whose opening tag begins there. */
export function elementAt(source: string, start: number): XmlSpan {
  const inner = endOfTag(source, start + 1) + 1;
  const fullName = fullNameOf(source, { start, inner });
  const name = fullName.slice(fullName.indexOf(":") + 1);
  if (source.charCodeAt(inner - 2) === 47) return { name, start, inner, close: inner, end: inner };
  const closing = `</${fullName}`;
  let close = source.indexOf(closing, inner);
  // The same element may stand within itself.
  for (let at = nextOpening(source, fullName, inner); at >= 0 && at < close;) {
    const within = elementAt(source, at);
    close = source.indexOf(closing, within.end);
    at = nextOpening(source, fullName, within.end);
  }
  while (close >= 0 && !/[\s>]/.test(source.charAt(close + closing.length))) close = source.indexOf(closing, close + 1);
  if (close < 0) throw new Error(`no end of ${fullName}`);
  return { name, start, inner, close, end: source.indexOf(">", close) + 1 };
}

function nextOpening(source: string, fullName: string, from: number): number {
  let at = source.indexOf(`<${fullName}`, from);
  while (at >= 0 && !/[\s/>]/.test(source.charAt(at + fullName.length + 1))) {
    at = source.indexOf(`<${fullName}`, at + 1);
  }
  return at;
}

function endOfTag(source: string, from: number): number {
  for (let at = from, quote = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  throw new Error("a tag without end");
}

/** The name of an element as its tag writes it, with its prefix. */
export function fullNameOf(source: string, { start, inner }: Pick<XmlSpan, "start" | "inner">): string {
  return /^[^\s/>]+/.exec(source.slice(start + 1, inner))?.[0] ?? "";
}

/** The prefix that a part writes before its own elements, with its colon. */
export function prefixOf(source: string, span: XmlSpan): string {
  const fullName = fullNameOf(source, span);
  return fullName.slice(0, fullName.length - span.name.length);
}

const attribute = /(?<=\s)([^\s=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of an opening tag as they are written, in their order. */
export function attributesOf(source: string, { start, inner }: XmlSpan): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of source.slice(start, inner).matchAll(attribute)) {
    found.set(name, double ?? (single ?? "").replaceAll('"', "&quot;"));
  }
  return found;
}

/** An opening tag with its attributes; what is undefined is left out. Values are written as they are. */
export function openTag(
  fullName: string,
  attributes: Iterable<readonly [string, string | number | undefined]>,
  isEmpty = false,
): string {
  const written = [...attributes].map(([name, value]) => (value === undefined ? "" : ` ${name}="${value}"`)).join("");
  return `<${fullName}${written}${isEmpty ? "/" : ""}>`;
}

export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g, "\uFFFD");
}
