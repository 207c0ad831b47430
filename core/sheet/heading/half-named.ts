import { expandAbbreviations } from "./abbreviations.ts";
import { hasPhrase, phraseText, wordsOf } from "./heading-text.ts";
import type { UseWords } from "./heading-vocabulary.ts";

/**
 * Does the heading name a part of the figure only? «Rất nghiêm trọng > Khởi tố» without «đặc biệt», «Ra đầu thú» without
 * those arrested. The innermost text that names a part decides.
 *
 * @param own the column's own words between blanks
 * @param texts the headings above, outermost first
 */
export function namesHalf({ halves }: Pick<UseWords, "halves">, own: string, texts: readonly string[]): boolean {
  return halves.some(({ half, others }) => {
    const isHere = (said: string) => hasPhrase(said, half) || others.some((other) => hasPhrase(said, other));
    const ways = [own, ...[...texts].reverse().map(readOut)];
    const said = ways.find(isHere);
    return said !== undefined && hasPhrase(said, half) && !others.some((other) => hasPhrase(said, other));
  });
}

/** Every reading of its abbreviations, one behind the other. */
function readOut(text: string): string {
  return expandAbbreviations(wordsOf(text)).map(phraseText).join("|");
}
