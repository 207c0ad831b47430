/** What a number format makes of a number. */
type ShownAs = "itself" | "date" | "other";

const seen = new Map<string, (value: number) => ShownAs>();
/** A hostile sheet with endless formats must not fill the memory. */
const mostSeen = 500;

/**
 * Does a cell show the number that it holds? A date, a percentage, a time, a scaled or hidden number shows another one.
 *
 * @param format the number format; null is the general one
 * @param text what the cell shows, where the source knows it
 * @example shownAs(43193, "d-mmm", null) // "date"
 * @example shownAs(2, "0%", null) // "other": it shows 200%
 */
export function shownAs(value: number, format: string | null, text: string | null): ShownAs {
  if (format === null || format === "" || format === "General" || format === "@" || format === "0") return "itself";
  let read = seen.get(format);
  if (!read) {
    read = readFormat(format);
    if (seen.size < mostSeen) seen.set(format, read);
  }
  const shown = read(value);
  // Excel's own text decides where a condition or a locale may not be understood here; a narrow column shows «###».
  if (shown === "other" && text !== null && digitsOf(text) === String(value)) return "itself";
  return shown;
}

function digitsOf(text: string): string {
  return text.replace(/[^\d]/g, "");
}

/**
 * Does a format hide a text, or show another in its place? Of four sections the last is that of texts.
 *
 * @example hidesText(";;;") // true
 */
export function hidesText(format: string | null): boolean {
  if (!format?.includes(";")) return false;
  const ofText = splitSections(format)[3];
  return ofText !== undefined && !ofText.replace(literals, "").includes("@");
}

/** Sections: positive, negative, zero, text; or with conditions of their own. */
function readFormat(format: string): (value: number) => ShownAs {
  const sections = splitSections(format).map(readSection);
  const hasConditions = sections.some(({ condition }) => condition !== null);
  return (value) => {
    const section = hasConditions
      ? (sections.find(({ condition }) => condition !== null && condition(value)) ??
        sections.find(({ condition }) => condition === null))
      : sections[sectionOf(value, sections.length)];
    return value === 0 && section?.isDash ? "itself" : (section?.shows ?? "other");
  };
}

function sectionOf(value: number, count: number): number {
  if (value < 0) return count > 1 ? 1 : 0;
  return value === 0 && count > 2 ? 2 : 0;
}

interface Section {
  readonly condition: ((value: number) => boolean) | null;
  readonly shows: ShownAs;
  /** Nothing but a dash, as the accounting format shows a zero: a dash is none, written or shown. */
  readonly isDash: boolean;
}

/** Cut at semicolons that stand neither in quotes nor behind a backslash. */
function splitSections(format: string): readonly string[] {
  const sections = [""];
  for (let at = 0, quoted = false; at < format.length; at += 1) {
    const letter = format.charAt(at);
    if (letter === '"') quoted = !quoted;
    if (letter === ";" && !quoted) sections.push("");
    else sections[sections.length - 1] += letter;
    if (letter === "\\" && !quoted) {
      at += 1;
      sections[sections.length - 1] += format.charAt(at);
    }
  }
  return sections;
}

const literals = /"([^"]*)"|\\(.)|[_*]./g;
const conditionOf = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/;

function readSection(section: string): Section {
  const condition = conditionOf.exec(section);
  const words = [...section.matchAll(literals)].map(([, quoted = "", escaped = ""]) => quoted + escaped).join("");
  const bare = section.replace(literals, "");
  const codes = bare.replace(/\[[^\]]{0,255}\]/g, "");
  return {
    condition: condition ? compare(condition[1] ?? "", Number(condition[2])) : null,
    shows: shows(bare, codes, words),
    isDash: /^[-–]$/.test((words + codes).trim()),
  };
}

function shows(bare: string, codes: string, words: string): ShownAs {
  const isElapsed = /\[(?:h+|m+|s+)\]/i.test(bare);
  if (!isElapsed && /[yd]/i.test(codes.replace(/general/i, ""))) return "date";
  if (!isElapsed && /m/i.test(codes) && !/[hs]/i.test(codes)) return "date";
  if (isElapsed || /[hs]/i.test(codes.replace(/general/i, "")) || /%/.test(codes) || /e[+-]/i.test(codes))
    return "other";
  if (/general/i.test(codes)) return /\d/.test(words) ? "other" : "itself";
  // Digits in quotes stand beside those of the number; a comma after the last place divides by a thousand.
  if (!/[0#?@]/.test(codes) || /\d/.test(words) || /[0#?],+(?![0#?])/.test(codes) || /\//.test(codes)) return "other";
  return "itself";
}

function compare(sign: string, limit: number): (value: number) => boolean {
  switch (sign) {
    case "<":
      return (value) => value < limit;
    case "<=":
      return (value) => value <= limit;
    case ">":
      return (value) => value > limit;
    case ">=":
      return (value) => value >= limit;
    case "<>":
      return (value) => value !== limit;
    default:
      return (value) => value === limit;
  }
}

/**
 * A number within the 15 digits that a spreadsheet shows: binary noise of a formula is no fraction.
 *
 * @example withoutNoise(12.000000000000002) // 12
 */
export function withoutNoise(value: number): number {
  if (Number.isInteger(value)) return value;
  const shown = Number(value.toPrecision(15));
  return Number.isInteger(shown) ? shown : value;
}
