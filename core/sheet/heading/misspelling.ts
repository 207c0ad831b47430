import { toneForm } from "./tone-form.ts";
import { endsOf, type HeadingVocabulary } from "./heading-vocabulary.ts";

/**
 * Mends one wrong, missing or swapped letter or mark in a phrase of at least six letters, when it then is one phrase
 * only: «giáp danh» is «giáp ranh».
 */
export function mendSlips(words: readonly string[], { known, pairs, tones }: HeadingVocabulary): readonly string[] {
  if (words.every((word) => known.has(word))) return mendKnown(words, pairs);
  const mended = words.map((word) => (known.has(word) || /\d/.test(word) ? word : (tones.get(toneForm(word)) ?? word)));
  for (let at = 0; at < mended.length; at += 1) {
    const word = mended[at] ?? "";
    if (known.has(word) || /\d/.test(word)) continue;
    const before = mended[at - 1];
    const after = mended[at + 1];
    const right =
      (before === undefined ? null : nearest(`${before} ${word}`, pairs)?.split(" ").slice(1).join(" ")) ??
      (after === undefined ? null : nearest(`${word} ${after}`, pairs)?.split(" ")[0]) ??
      nearest(word, pairs);
    if (right !== undefined && right !== null && !right.includes(" ")) mended[at] = right;
  }
  return mended;
}

/** Both words may be good words and the pair no phrase: «giáp danh». */
function mendKnown(words: readonly string[], pairs: HeadingVocabulary["pairs"]): readonly string[] {
  if (words.length !== 2 && !words.includes("giáp")) return words;
  for (let at = 1; at < words.length; at += 1) {
    const pair = `${words[at - 1] ?? ""} ${words[at] ?? ""}`;
    if (pairs.get(endsOf(pair, pair.length)[0])?.includes(pair)) continue;
    const right = nearest(pair, pairs);
    if (right) return [...words.slice(0, at - 1), ...right.split(" "), ...words.slice(at + 1)];
  }
  return words;
}

/** The only phrase at one letter's distance; null when none or several. */
function nearest(text: string, pairs: HeadingVocabulary["pairs"]): string | null {
  if (text.replace(/ /g, "").length < 5) return null;
  const words = text.split(" ").length;
  let found: string | null = null;
  for (let length = text.length - 1; length <= text.length + 1; length += 1)
    // A slip leaves the first letter or the last.
    for (const key of endsOf(text, length))
      for (const pair of pairs.get(key) ?? []) {
        if (!isOneSlip(text, pair) || pair.split(" ").length !== words) continue;
        if (found !== null && found !== pair) return null;
        found = pair;
      }
  return found;
}

/** One letter wrong, missing, too many, or swapped with its neighbour. */
function isOneSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (restA.length > restB.length) return restA.slice(1) === restB;
  if (restA.length < restB.length) return restA === restB.slice(1);
  if (restA === "") return false;
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
