import { hasPhrase } from "./heading-text.ts";
import type { Role } from "./heading-vocabulary.ts";
import type { KeyWords } from "./key-words.ts";

/** The use of a column beside the figures, when its words are all there and no other; null when none. */
export function roleOf(roles: readonly Role[], own: string, above: string, words: readonly string[]): string | null {
  const fits = roles.filter((role) => words.every((word) => role.words.has(word)) && isComplete(role, own, above));
  const alone = fits.filter((role) => isComplete(role, own, ""));
  const [first, ...others] = alone.length > 0 ? alone : fits;
  if (!first) return null;
  // The role that more of the words decide: «số, ngày quyết định» is both, «số quyết định» only one.
  return others.reduce((best, role) => (keysIn(role, own) > keysIn(best, own) ? role : best), first).use;
}

function isComplete({ ways, not }: KeyWords, own: string, above: string): boolean {
  if (not.some((phrase) => hasPhrase(own, phrase))) return false;
  return ways.some(
    (way) =>
      way.some((part) => part.some((one) => hasPhrase(own, one))) &&
      way.every((part) => part.some((one) => hasPhrase(own, one) || hasPhrase(above, one))),
  );
}

function keysIn({ ways }: KeyWords, own: string): number {
  return Math.max(...ways.map((way) => way.filter((part) => part.some((one) => hasPhrase(own, one))).length));
}
