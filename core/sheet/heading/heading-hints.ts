import { stripDiacritics } from "../../register/strip-diacritics.ts";
import { abbreviations } from "./abbreviations.ts";
import type { HeadingVocabulary } from "./heading-vocabulary.ts";

/**
 * The uses that a single word hints at, by key word, its form without marks, abbreviation or id: a row of headings is told
 * from a row of other texts without reading each of them.
 *
 * @example headingHints(headingVocabulary("selection", plan7488)).get("pphs") // uses of «phạm», «pháp», «hình», «sự»
 */
export function headingHints({ uses, roles, ids }: HeadingVocabulary): ReadonlyMap<string, readonly string[]> {
  const hints = new Map<string, Set<string>>();
  const add = (word: string, some: Iterable<string>) => hints.set(word, new Set([...(hints.get(word) ?? []), ...some]));
  for (const { use, ways } of [...uses, ...roles])
    for (const word of ways.flat(2).flatMap((phrase) => phrase.split(" "))) add(word, [use]);
  for (const [word, some] of [...hints]) add(stripDiacritics(word), some);
  for (const [id, use] of ids) add(id, [use]);
  for (const [short, readings] of Object.entries(abbreviations))
    for (const word of readings.split(/[ |]/)) add(short, hints.get(word) ?? []);
  return new Map([...hints].map(([word, some]) => [word, [...some]]));
}
