import { foldText } from "../../register/fold.ts";

const footnotes = /(?:[¹²³⁴-⁹*]|\[\d{1,2}\]|\((?:\*{1,3}|\d{1,2})\)){1,20}$/;
// Letters of folded texts stand as ranges: \p{L} takes V8 a millisecond to compile, in each pattern that has it.
const points = /[./]/;
const dotted = /(?<![a-z0-9à-öø-ỹ])[a-zà-öø-ỹ](?:[./][a-zà-öø-ỹ]){1,7}(?![a-z0-9à-öø-ỹ])[./]?/g;

/** A heading as it is compared: folded, one line, without footnote marks, abbreviations without their points. */
export function plainHeading(text: string): string {
  const folded = foldText(text).replace(/\s+/g, " ").trim();
  const bare = folded.replace(footnotes, "").trim();
  const plain = bare === "" ? folded : bare;
  return points.test(plain) ? plain.replace(dotted, (letters) => letters.replace(/[./]/g, "")) : plain;
}

const joinedNumber = /(?<![a-zà-öø-ỹ])(tt|nđ|qđ|kh)(?=\d)/g;
const notWords = /[^a-z0-9à-öø-\u1fff\u3040-\ud7ff\uff21-\uffdc%]+/;

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
