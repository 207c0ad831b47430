import type { XmlTag } from "../xml/xml-tag.ts";

const kinds = new Set([
  "number-style",
  "percentage-style",
  "currency-style",
  "date-style",
  "time-style",
  "boolean-style",
  "text-style",
]);

/** Excel's own limit. */
const longestFormat = 255;
const mostDigits = 30;

/** Writes the formats, which OpenDocument takes apart into elements, as the codes that spreadsheets show. */
export class DataStyles {
  private readonly codes = new Map<string, string>();
  private name = "";
  private code = "";
  /** Formats for other signs come first and stand before the last one. */
  private sections: string[] = [];
  private isOpen = false;
  private hasText = false;
  private isDuration = false;

  /** Null is the general format. */
  codeOf(name: string | undefined): string | null {
    const code = name === undefined ? undefined : this.codes.get(name);
    return code === undefined || code === "" || code === "General" || code.length > longestFormat ? null : code;
  }

  open(tag: XmlTag): void {
    if (kinds.has(tag.name)) {
      this.name = tag.get("name") ?? "";
      this.code = "";
      this.sections = [];
      this.isOpen = true;
      this.isDuration = tag.get("truncate-on-overflow") === "false";
    } else if (this.isOpen && this.code.length <= longestFormat) this.readPiece(tag);
  }

  text(text: string): void {
    if (this.hasText && this.code.length <= longestFormat) this.code += literal(text);
  }

  close(name: string): void {
    if (name === "text" || name === "currency-symbol") this.hasText = false;
    if (!this.isOpen || !kinds.has(name)) return;
    this.codes.set(this.name, [...this.sections, this.code].join(";"));
    this.isOpen = false;
  }

  private readPiece(tag: XmlTag): void {
    const isLong = tag.get("style") === "long";
    switch (tag.name) {
      case "number":
        this.code += numberCode(tag);
        break;
      case "scientific-number":
        this.code += `${numberCode(tag)}E+00`;
        break;
      case "fraction":
        this.code += "# ?/?";
        break;
      case "text":
      case "currency-symbol":
        this.hasText = true;
        break;
      case "text-content":
        this.code += "@";
        break;
      case "day":
        this.code += isLong ? "dd" : "d";
        break;
      case "day-of-week":
        this.code += isLong ? "dddd" : "ddd";
        break;
      case "month":
        this.code += (isLong ? "mm" : "m") + (tag.isTrue("textual") ? "mm" : "");
        break;
      case "year":
        this.code += isLong ? "yyyy" : "yy";
        break;
      case "hours":
        this.code += this.duration(isLong ? "hh" : "h");
        break;
      case "minutes":
        this.code += this.duration(isLong ? "mm" : "m");
        break;
      case "seconds":
        this.code += this.duration(isLong ? "ss" : "s");
        break;
      case "am-pm":
        this.code += "AM/PM";
        break;
      case "map":
        this.sections.push(this.codes.get(tag.get("apply-style-name") ?? "") ?? "General");
    }
  }

  /** Of a time that may pass a day only the largest unit runs on. */
  private duration(unit: string): string {
    return this.isDuration && this.code === "" ? `[${unit}]` : unit;
  }
}

function numberCode(tag: XmlTag): string {
  const decimals = tag.number("decimal-places");
  const digits = clamp(tag.number("min-integer-digits") ?? 1);
  const isGrouped = tag.isTrue("grouping");
  // As many decimals as there are: the general format.
  if (decimals === undefined && !isGrouped && digits <= 1) return "General";
  const whole = isGrouped ? `#,##${"0".repeat(Math.max(1, digits))}` : "0".repeat(digits) || "#";
  const most = clamp(decimals ?? 0);
  const least = Math.min(most, clamp(tag.number("min-decimal-places") ?? most));
  return most === 0 ? whole : `${whole}.${"0".repeat(least)}${"#".repeat(most - least)}`;
}

function clamp(digits: number): number {
  return Math.min(mostDigits, Math.max(0, Math.trunc(digits)));
}

/** Signs that mean nothing in a code stand as they are, everything else in quotes. */
function literal(text: string): string {
  return text.replace(/[^ \-/:.,()%+$]+/g, (letters) => `"${letters.replaceAll('"', "")}"`);
}
