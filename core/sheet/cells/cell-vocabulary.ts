import { foldText } from "../../register/fold.ts";
import { isCellError, type Cell } from "../../table.ts";
import type { CellTrouble } from "../area-sheet.ts";

/** What a cell was read as: a value (null: none), what is odd about it, and what a fix would write. */
export interface CellReading {
  readonly value: number | null;
  readonly trouble?: CellTrouble;
  readonly mended?: Cell;
}

const blank: CellReading = { value: null, trouble: "blank-value" };
const notANumber: CellReading = { value: null, trouble: "not-a-number" };
const unreadable: CellReading = { value: null, trouble: "yes-no-unreadable" };
const cellError: CellReading = { value: null, trouble: "cell-error" };

/** «…» and «/» say: it occurred, but the figure was not collected. That is a blank, not zero. */
const notCollected = new Set(["", "…", "...", "/"]);
/** In official statistics «-» means that nothing occurred (Quy ước Q15). */
const nothingOccurred = new Set(["-", "không", "không có"]);
/** Short forms that people write; they are asked about, for what a letter means is a guess. */
const shortNo = new Set(["k", "ko", "kh", "kg"]);
const shortYes = new Set(["c", "co"]);
const errorText = /^#(?:null!|div\/0!|value!|ref!|name\?|num!|n\/a|spill!|calc!|getting_data)$/;

const digits = /^\+?(\d+)$/;
const spacedDigits = /^(\d{1,3}(?: \d{3})+)$/;
const dottedDigits = /^(\d{1,3}(?:\.\d{3})+)$/;
/** vi-VN: a comma before decimals, points between thousands. */
const decimal = /^([+-]?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/;
const pointDecimal = /^([+-]?)(\d+)\.(\d+)$/;
const countedThings =
  /^(.*\d)\s*(?:vụ việc|vụ|người|đối tượng|đt|tụ điểm|điểm|băng nhóm|băng, nhóm|băng|nhóm|cơ sở|tin báo|tin|trường hợp|hộ|lượt)\.?$/;

/**
 * A count: a whole number from 0. The text «1.234» is 1234, as Vietnamese writes thousands; the number 1.234 is no
 * whole number.
 *
 * @example readCount("12 vụ") // { value: 12, trouble: "number-as-text", mended: 12 }
 * @example readCount(null) // { value: null, trouble: "blank-value" }
 */
export function readCount(cell: Cell | undefined): CellReading {
  if (typeof cell === "number") return readNumber(cell);
  if (cell === null || cell === undefined) return blank;
  if (typeof cell === "boolean") return notANumber;
  if (isCellError(cell)) return cellError;
  return readCountText(foldText(cell));
}

function readNumber(value: number): CellReading {
  if (!Number.isFinite(value)) return notANumber;
  if (value < 0) return { value: null, trouble: "negative" };
  if (!Number.isSafeInteger(value)) return { value: null, trouble: "not-whole" };
  return { value };
}

function readCountText(text: string): CellReading {
  if (notCollected.has(text)) return blank;
  if (nothingOccurred.has(text)) return asText(0);
  if (shortNo.has(text)) return { ...notANumber, mended: 0 };
  if (errorText.test(text)) return cellError;
  const things = countedThings.exec(text)?.[1];
  if (things !== undefined) return readCountText(things.trim());

  const plain = digits.exec(text)?.[1] ?? spacedDigits.exec(text)?.[1]?.replaceAll(" ", "");
  if (plain !== undefined) return Number.isSafeInteger(Number(plain)) ? asText(Number(plain)) : notANumber;
  const dotted = dottedDigits.exec(text)?.[1];
  if (dotted !== undefined) {
    const value = Number(dotted.replaceAll(".", ""));
    return Number.isSafeInteger(value) ? { value, trouble: "ambiguous-thousands", mended: value } : notANumber;
  }
  return readFraction(text);
}

/** What is left is negative, has decimals, or is no number at all. */
function readFraction(text: string): CellReading {
  const match = decimal.exec(text) ?? pointDecimal.exec(text);
  if (!match) return notANumber;
  const [, sign, whole = "", fraction = ""] = match;
  if (sign === "-") return { value: null, trouble: "negative" };
  if (/[1-9]/.test(fraction)) return { value: null, trouble: "not-whole" };
  const value = Number(whole.replaceAll(".", ""));
  return Number.isSafeInteger(value) ? asText(value) : notANumber;
}

function asText(value: number): CellReading {
  return { value, trouble: "number-as-text", mended: value };
}

const yesWords = new Set(["có", "x", "v", "✓", "✔", "√", "☑", "+", "1", "true", "yes"]);
const noWords = new Set(["không", "không có", "-", "✗", "☐", "0", "false", "no"]);
/** «Có (2 điểm)», «Không, đã giải quyết»: the answer stands first. */
const answerFirst = /^(có|không)\s*[(,]/;

/** Ticks and boxes of the symbol fonts, by the letter that the cell holds. */
const symbols: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  wingdings: ["üþ", "û¨"],
  "wingdings 2": ["PR", "OQ£"],
};

/** What a tick in a symbol font says; the text itself for any other font. */
function symbolAnswer(text: string, font: string | null): string {
  const [yes, no] = symbols[(font ?? "").toLowerCase()] ?? ["", ""];
  if (text.length !== 1) return text;
  if (yes.includes(text)) return "có";
  return no.includes(text) ? "không" : text;
}

/**
 * Yes or no, as 1 or 0. A blank is neither: missing data must not be rewarded.
 *
 * @example readYesNo("x").value // 1
 */
export function readYesNo(cell: Cell | undefined, font: string | null = null): CellReading {
  if (cell === null || cell === undefined) return blank;
  if (isCellError(cell)) return cellError;
  if (typeof cell === "boolean") return { value: cell ? 1 : 0 };
  if (typeof cell === "number") return cell === 0 || cell === 1 ? { value: cell } : unreadable;
  const folded = foldText(symbolAnswer(cell.trim(), font));
  const word = answerFirst.exec(folded)?.[1] ?? folded;
  if (yesWords.has(word)) return { value: 1 };
  if (noWords.has(word)) return { value: 0 };
  if (notCollected.has(word)) return blank;
  if (shortNo.has(word) || shortYes.has(word)) return { ...unreadable, mended: shortNo.has(word) ? "Không" : "Có" };
  return errorText.test(word) ? cellError : unreadable;
}

const threeLevels = new Map([
  ["không", 0],
  ["không có", 0],
  ["-", 0],
  ["0", 0],
  ["nghi", 0.5],
  ["nghi ngờ", 0.5],
  ["nghi tái trồng", 0.5],
  ["0,5", 0.5],
  ["0.5", 0.5],
  ["có", 1],
  ["có trồng", 1],
  ["nghi trồng", 0.5],
  ["1", 1],
]);

/**
 * None, suspected or yes, as 0, 0.5 or 1. A tick would not say which of the last two.
 *
 * @example readThreeLevel("nghi ngờ").value // 0.5
 */
export function readThreeLevel(cell: Cell | undefined): CellReading {
  if (cell === null || cell === undefined) return blank;
  if (isCellError(cell)) return cellError;
  if (typeof cell === "boolean") return unreadable;
  const word = typeof cell === "number" ? String(cell) : foldText(cell);
  const level = threeLevels.get(word);
  if (level !== undefined) return { value: level };
  if (notCollected.has(word)) return blank;
  return errorText.test(word) ? cellError : unreadable;
}

/** A mark (đề xuất, phê duyệt, chuyển tiếp): here, and only here, blank means no. */
export function readMark(cell: Cell | undefined, font: string | null = null): CellReading {
  const reading = readYesNo(cell, font);
  return reading.trouble === "blank-value" ? { value: 0 } : reading;
}
