/** One way to be complete: every part is named by one of its phrases. */
type Way = readonly (readonly string[])[];

/** When a heading means a use, read from the notation of the guide. */
export interface KeyWords {
  readonly ways: readonly Way[];
  /** Phrases that exclude it in the column's own heading. */
  readonly not: readonly string[];
}

/**
 * Reads key words: «+» all of them, «/» one of these, «|» or else, «¬» must not be there.
 *
 * @example parseKeyWords("vụ/phạm tội + ma túy ¬tụ điểm").not // ["tụ điểm"]
 */
export function parseKeyWords(notation: string): KeyWords {
  const [wanted = "", unwanted = ""] = notation.split("¬");
  const phrases = (text: string) => text.split("/").map((one) => one.trim());
  return {
    ways: wanted.split("|").map((way) => way.split("+").map(phrases)),
    not: unwanted.trim() === "" ? [] : phrases(unwanted),
  };
}
