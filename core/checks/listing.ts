import { figureText, inBoth, shortened, type Figure, type Language, type Sentence } from "../sentence.ts";
import { isCellError, type Cell } from "../table.ts";

/** Longer lists are in the finding's cells and units; the sentence says how many more there are. */
const mostNamed = 10;
/** Letters of a whole list in a sentence, and of one item; what a cell of a page's length says is cut. */
const longestList = 1_500;
/** The same of a list that has a cell for itself. */
const longestInCell = 30_000;
const longestItem = 200;

interface ListOptions {
  /** How many are named before "and so many more". */
  readonly most?: number;
  readonly between?: string;
  /** How many there are, when not all of them were given. */
  readonly total?: number;
  readonly letters?: number;
}

/** A list as it is read aloud. @example listOf(["C12", "C15"]) // { vi: "C12, C15", en: "C12, C15" } */
export function listOf(items: readonly Figure[], options: ListOptions = {}): Sentence {
  const { most = mostNamed, between = ", ", total = items.length, letters = longestList } = options;
  const named = fitting(items.slice(0, most).map(inBothLanguages), letters);
  const rest = total - named.length;
  const list = (language: Language, more: string) =>
    named.map((item) => item[language]).join(between) + (rest > 0 ? more : "");
  return { vi: list("vi", ` và ${rest} nữa`), en: list("en", ` and ${rest} more`) };
}

function inBothLanguages(item: Figure): Sentence {
  return inBoth((language) => shortened(figureText(item, language), longestItem));
}

/** The first ones that together, with what stands between them, take so many letters at most. */
function fitting(items: readonly Sentence[], most: number): readonly Sentence[] {
  let letters = 0;
  return items.filter(({ vi, en }) => (letters += Math.max(vi.length, en.length) + 2) <= most);
}

/** All of a list, in a cell of a table of results; only what no cell could hold is counted in place of named. @example cellList(["C12", "C15"], "vi") // "C12, C15" */
export function cellList(items: readonly string[], language: Language): string {
  return listOf(items, { most: items.length, letters: longestInCell })[language];
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
  const say = (language: Language) => parts.map((part) => shortened(figureText(part, language), longestList)).join("");
  return { vi: say("vi"), en: say("en") };
}
