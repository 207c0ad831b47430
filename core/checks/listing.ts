import { figureText, type Figure, type Language, type Sentence } from "../sentence.ts";
import { isCellError, type Cell } from "../table.ts";

/** Longer lists are in the finding's cells and units; the sentence says how many more there are. */
const mostNamed = 10;

interface ListOptions {
  /** How many are named before "and so many more". */
  readonly most?: number;
  readonly between?: string;
  /** How many there are, when not all of them were given. */
  readonly total?: number;
}

/** A list as it is read aloud. @example listOf(["C12", "C15"]) // { vi: "C12, C15", en: "C12, C15" } */
export function listOf(items: readonly Figure[], options: ListOptions = {}): Sentence {
  const { most = mostNamed, between = ", ", total = items.length } = options;
  const named = items.slice(0, most);
  const rest = total - named.length;
  const list = (language: Language, more: string) =>
    named.map((item) => figureText(item, language)).join(between) + (rest > 0 ? more : "");
  return { vi: list("vi", ` và ${rest} nữa`), en: list("en", ` and ${rest} more`) };
}

const longestQuote = 60;

/** What somebody wrote, between quotation marks. */
export function quoted(text: string): Sentence {
  const plain = text.replace(/\s+/g, " ");
  const short = plain.length > longestQuote ? `${plain.slice(0, longestQuote - 1)}…` : plain;
  return { vi: `«${short}»`, en: `“${short}”` };
}

/** A cell's content as a sentence can hold it: a text is quoted, an error stands as the sheet shows it. */
export function cellInWords(cell: Cell): Figure {
  if (cell === null || cell === "") return { vi: "(trống)", en: "(blank)" };
  if (typeof cell === "string") return quoted(cell);
  if (typeof cell === "number") return cell;
  return isCellError(cell) ? cell.error : plainText(cell);
}

/** A cell's content for the fingerprint: the same in both languages and on every machine. */
export function plainText(cell: Cell): string {
  if (cell === null) return "";
  if (isCellError(cell)) return cell.error;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

/** Several figures read one after the other. @example spoken("C12", " ", quoted("abc")) // { vi: "C12 «abc»", … } */
export function spoken(...parts: readonly Figure[]): Sentence {
  const say = (language: Language) => parts.map((part) => figureText(part, language)).join("");
  return { vi: say("vi"), en: say("en") };
}
