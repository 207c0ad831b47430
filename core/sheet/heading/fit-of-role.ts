import type { Role } from "./heading-vocabulary.ts";
import { isExcluded, isNamedWhole, partsNamed } from "./key-words.ts";

/** What a column beside the figures is, when its words are all there and no other; null when none. */
export function roleOf(roles: readonly Role[], own: string, above: string, words: readonly string[]): Role | null {
  const fits = roles.filter((role) => words.every((word) => role.words.has(word)) && isComplete(role, own, above));
  const alone = fits.filter((role) => isComplete(role, own, ""));
  const [first, ...others] = alone.length > 0 ? alone : fits;
  if (!first) return null;
  // The role that more of the words decide: «số, ngày quyết định» is both, «số quyết định» only one.
  return others.reduce((best, role) => (partsNamed(role, own) > partsNamed(best, own) ? role : best), first);
}

function isComplete(role: Role, own: string, above: string): boolean {
  return !isExcluded(role, own) && isNamedWhole(role, own, above);
}
