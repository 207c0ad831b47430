import { foldText } from "../../register/fold.ts";

const footnotes = /(?:[¹²³⁴-⁹*]|\[\d{1,2}\]|\((?:\*{1,3}|\d{1,2})\)){1,20}$/;
const points = /[./]/;
const dotted = /(?<![\p{L}\p{N}])\p{L}(?:[./]\p{L}){1,7}(?![\p{L}\p{N}])[./]?/gu;

/** A heading as it is compared: folded, one line, without footnote marks, abbreviations without their points. */
export function plainHeading(text: string): string {
  const folded = foldText(text).replace(/\s+/g, " ").trim();
  const bare = folded.replace(footnotes, "").trim();
  const plain = bare === "" ? folded : bare;
  return points.test(plain) ? plain.replace(dotted, (letters) => letters.replace(/[./]/g, "")) : plain;
}

const joinedNumber = /(?<![\p{L}])(tt|nđ|qđ|kh)(?=\d)/gu;
const notWords = /[^\p{L}\p{N}%]+/u;

/** The words of a heading; a document's «số» before its number says nothing. */
export function wordsOf(text: string): readonly string[] {
  const words = text
    .replace(joinedNumber, "$1 ")
    .split(notWords)
    .filter((word) => word !== "");
  return words.filter((word, at) => word !== "số" || !/^\d+$/.test(words[at + 1] ?? ""));
}

/** Words between blanks, so that a phrase is found by its own words only. */
export function phraseText(words: readonly string[]): string {
  return ` ${words.join(" ")} `;
}

/** @param text words between blanks */
export function hasPhrase(text: string, phrase: string): boolean {
  // The phrase comes first: most are not there, and joining blanks to each costs more than looking.
  return text.includes(phrase) && text.includes(` ${phrase} `);
}
