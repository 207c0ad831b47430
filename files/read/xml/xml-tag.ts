/** An opening tag. One object serves all tags of a part: read what you need before the next one. */
export class XmlTag {
  /** Without its namespace prefix. */
  name = "";
  /** With its prefix, as its closing tag repeats it. */
  fullName = "";
  isClosed = false;
  private raw = "";
  private start = 0;
  private isParsed = false;
  private count = 0;
  private readonly names: string[] = [];
  private readonly values: string[] = [];

  /** `raw` is what stands between "<" and ">". */
  set(raw: string): void {
    this.isClosed = raw.charCodeAt(raw.length - 1) === 47;
    let end = 0;
    while (end < raw.length && !endsName(raw.charCodeAt(end))) end++;
    this.fullName = raw.slice(0, end);
    this.name = localName(this.fullName);
    this.raw = raw;
    this.start = end;
    this.isParsed = false;
  }

  /** The value of an attribute by its name without prefix; the unprefixed one comes first. */
  get(name: string): string | undefined {
    if (!this.isParsed) this.parse();
    let found = -1;
    for (let index = 0; index < this.count; index++) {
      const full = this.names[index]!;
      if (full === name) return decodeReferences(this.values[index]!);
      if (full.charCodeAt(full.length - name.length - 1) === 58 && full.endsWith(name)) found = index;
    }
    return found < 0 ? undefined : decodeReferences(this.values[found]!);
  }

  isTrue(name: string): boolean {
    const value = this.get(name);
    return value === "1" || value === "true";
  }

  /** A finite number, or undefined. */
  number(name: string): number | undefined {
    const value = this.get(name);
    if (value === undefined || value.trim() === "") return undefined;
    const number = Number(value);
    return Number.isFinite(number) ? number : undefined;
  }

  private parse(): void {
    const { raw } = this;
    this.count = 0;
    this.isParsed = true;
    for (let at = this.start; ;) {
      while (isSpace(raw.charCodeAt(at))) at++;
      const equals = raw.indexOf("=", at);
      if (equals < 0) return;
      let nameEnd = equals;
      while (nameEnd > at && isSpace(raw.charCodeAt(nameEnd - 1))) nameEnd--;
      let quoteAt = equals + 1;
      while (isSpace(raw.charCodeAt(quoteAt))) quoteAt++;
      const quote = raw.charCodeAt(quoteAt);
      if (quote !== 34 && quote !== 39) return;
      const close = raw.indexOf(quote === 34 ? '"' : "'", quoteAt + 1);
      if (close < 0) return;
      this.names[this.count] = raw.slice(at, nameEnd);
      this.values[this.count++] = raw.slice(quoteAt + 1, close);
      at = close + 1;
    }
  }
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

function endsName(code: number): boolean {
  return code === 47 || isSpace(code);
}

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const reference = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi;

/** References to anything but the five characters of XML stay as they are written: no part may define its own. */
export function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(reference, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
