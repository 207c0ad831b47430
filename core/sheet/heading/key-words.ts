import { hasPhrase } from "./heading-text.ts";

/** One way to be complete: every part is named by one of its phrases. */
type Way = readonly (readonly string[])[];

/** When a heading means a use, read from the notation of the guide. */
export interface KeyWords {
  readonly ways: readonly Way[];
  /** Phrases that exclude it in the column's own heading. */
  readonly not: readonly string[];
  /** Phrases that exclude it in the headings above too. */
  readonly notAbove: readonly string[];
  /** Phrases with which it may be another thing: the user is asked. */
  readonly doubtful: readonly string[];
  /** Phrases that name a part of the figure when none of the others stands beside them. */
  readonly halves: readonly { readonly half: string; readonly others: readonly string[] }[];
}

/**
 * Reads key words: «+» all of them, «/» one of these, «|» or else, «¬» must not be there, «¬^» nor above,
 * «?» in doubt when there, «&» a part of the figure without those behind «=».
 *
 * @example parseKeyWords("vụ/phạm tội + ma túy ¬tụ điểm").not // ["tụ điểm"]
 */
export function parseKeyWords(notation: string): KeyWords {
  const [whole = "", joined = ""] = notation.split("&");
  const [said = "", doubted = ""] = whole.split("?");
  const [wanted = "", unwanted = ""] = said.split("¬");
  const phrases = (text: string) => text.split("/").map((one) => one.trim());
  const some = (text: string) => (text.trim() === "" ? [] : phrases(text));
  const not = some(unwanted);
  return {
    ways: wanted.split("|").map((way) => way.split("+").map(phrases)),
    not: not.map((phrase) => phrase.replace("^", "")),
    notAbove: not.flatMap((phrase) => (phrase.startsWith("^") ? [phrase.slice(1)] : [])),
    doubtful: some(doubted),
    halves: some(joined).map((one) => {
      const [half = "", ...others] = one.split("=");
      return { half, others };
    }),
  };
}

/** How many parts of its best way a heading names. @param own words between blanks */
export function partsNamed({ ways }: KeyWords, own: string): number {
  let most = 0;
  for (const way of ways) {
    let named = 0;
    for (const part of way) if (part.some((one) => hasPhrase(own, one))) named += 1;
    if (named > most) most = named;
  }
  return most;
}

/** Is every part of a way named, at least one by the heading itself and the others there or above? */
export function isNamedWhole({ ways }: KeyWords, own: string, above = ""): boolean {
  return ways.some(
    (way) =>
      way.some((part) => part.some((one) => hasPhrase(own, one))) &&
      way.every((part) => part.some((one) => hasPhrase(own, one) || hasPhrase(above, one))),
  );
}

export function isExcluded({ not, notAbove }: KeyWords, own: string, above = ""): boolean {
  return not.some((phrase) => hasPhrase(own, phrase)) || notAbove.some((phrase) => hasPhrase(above, phrase));
}
