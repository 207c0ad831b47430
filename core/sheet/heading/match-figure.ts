import { countsPersons, fitOf, namesTwoThings, type Fit } from "./fit-of-use.ts";
import { ask, none, take, type HeadingAnswer } from "./heading-answer.ts";
import type { HeadingParts } from "./heading-tail.ts";
import { hasPhrase, phraseText, wordsOf } from "./heading-text.ts";
import { exactForm, type HeadingVocabulary, type UseWords } from "./heading-vocabulary.ts";
import type { HeadingWords } from "./heading-words.ts";
import { targetAbove } from "./match-target.ts";

/** The figure that the words mean. */
export function matchFigure(
  { above: texts, unit, group: told }: HeadingWords,
  words: readonly string[],
  own: string,
  above: string,
  vocabulary: HeadingVocabulary,
): HeadingAnswer {
  const group = told ?? groupAbove(texts, above, vocabulary);
  const exact = vocabulary.exact.get(own);
  if (exact !== undefined) {
    const use = vocabulary.uses.find((one) => one.use === exact);
    const isOther = group !== null && use !== undefined && use.group !== group;
    if (!isOther) return use && countsForAnswer(use.kind, words, unit) ? ask([exact], "count") : take(exact);
  }
  const near = vocabulary.uses.filter(({ keys }) => words.some((word) => keys.has(word)));
  const fits = near.flatMap((use) => fitOf(use, own, above, words) ?? []);
  const keyed = () => keyedWords(fits, own);
  return (
    completeFit(fits, group, own, words, unit, keyed) ??
    twoAbove(texts, words, unit, vocabulary) ??
    partialFit(fits, group, words, unit, keyed)
  );
}

/** «Số khách sạn», «… (vụ)»: a number, where the criterion is answered by yes or no. */
function countsForAnswer(kind: string, words: readonly string[], unit: HeadingParts["unit"]): boolean {
  return kind !== "count" && (unit === "count" || words[0] === "số" || words[0] === "tổng");
}

function byBest(a: Fit, b: Fit): number {
  return a.unexplained.length - b.unexplained.length || b.named - a.named;
}

function completeFit(
  fits: readonly Fit[],
  group: string | null,
  own: string,
  words: readonly string[],
  unit: HeadingParts["unit"],
  keyed: () => ReadonlySet<string>,
): HeadingAnswer | null {
  const alone = fits.filter(({ complete }) => complete === "alone").sort(byBest);
  const together = fits.filter(({ complete }) => complete === "with-above").sort(byBest);
  const open = alone.filter(({ isExcluded }) => !isExcluded);
  const names = (some: readonly Fit[]) => some.map(({ use }) => use.use);
  if (open.length === 0 && alone.length > 0) return ask(names(alone), "two");
  const clean = open.filter(({ unexplained }) => unexplained.length === 0);
  const [best] = clean.length > 0 ? clean : open;
  if (!best) return fromAbove(together, group, words, unit);
  if (clean.length > 1 && clean.every((fit) => fit.named === best.named)) return ask(names(clean), "several");
  if (clean.length === 0) {
    const known = keyed();
    const near = fits.filter((fit) => fit.complete === null && fit.unexplained.every((word) => known.has(word)));
    return ask(names([...open, ...near]), "more");
  }
  if (group !== null && best.use.group !== group) {
    const inGroup = together.filter(({ use }) => use.group === group);
    return ask([...names(inGroup), best.use.use], "prefix");
  }
  if (countsForAnswer(best.use.kind, words, unit)) return ask([best.use.use], "count");
  if (countsPersons(own, best.use)) return ask([best.use.use], "more");
  if (namesTwoThings(own, best.use)) return ask([best.use.use], "two");
  return take(best.use.use);
}

function fromAbove(
  together: readonly Fit[],
  group: string | null,
  words: readonly string[],
  unit: HeadingParts["unit"],
): HeadingAnswer | null {
  const inGroup = together.filter(({ use, isExcluded }) => !isExcluded && (group === null || use.group === group));
  const counted = inGroup.filter(({ use }) => !countsForAnswer(use.kind, words, unit));
  const clean = (counted.length > 0 ? counted : inGroup).filter(({ unexplained }) => unexplained.length === 0);
  const [best, ...more] = clean;
  if (!best)
    return group !== null && inGroup.length > 0
      ? ask(
          inGroup.map(({ use }) => use.use),
          "more",
        )
      : null;
  const most = Math.max(...clean.map(({ named }) => named));
  const leading = clean.filter(({ named }) => named === most);
  if (more.length > 0 && leading.length > 1)
    return ask(
      leading.map(({ use }) => use.use),
      "several",
    );
  const use = leading[0]?.use ?? best.use;
  return countsForAnswer(use.kind, words, unit) ? ask([use.use], "count") : take(use.use);
}

/** The words of the heading that are key words of some use. */
function keyedWords(fits: readonly Fit[], own: string): ReadonlySet<string> {
  const phrases = fits.flatMap(({ use }) => use.ways.flat(2)).filter((phrase) => hasPhrase(own, phrase));
  return new Set(phrases.flatMap((phrase) => phrase.split(" ")));
}

/** «Cháy nổ; vũ khí, pháo > Số vụ»: of two things above, the one that is counted. */
function twoAbove(
  texts: readonly string[],
  words: readonly string[],
  unit: HeadingParts["unit"],
  { uses }: HeadingVocabulary,
): HeadingAnswer | null {
  const nearest = phraseText(wordsOf(texts.at(-1) ?? ""));
  const above = uses.filter((use) => fitOf(use, nearest, "", [])?.complete === "alone");
  if (words.length === 0) return null;
  if (words.every((word) => answerWords.has(word))) return askAnswer(above, nearest, uses);
  if (!words.every((word) => smallCount.has(word))) return null;
  const [total, second] = above;
  // «Phạm pháp hình sự > Tổng số» is the figure itself.
  if (total && !second) return countsForAnswer(total.kind, words, unit) ? ask([total.use], "count") : take(total.use);
  if (!total) return null;
  const fitting = above.filter(({ kind }) => !countsForAnswer(kind, words, unit));
  const [only, ...more] = fitting;
  return only && more.length === 0
    ? take(only.use)
    : ask(
        above.map(({ use }) => use),
        "two",
      );
}

/** «Giáp ranh > Có»: marks of one answer, perhaps beside a column of the other. */
function askAnswer(whole: readonly UseWords[], nearest: string, uses: readonly UseWords[]): HeadingAnswer | null {
  const near = whole.length > 0 ? whole : uses.filter((use) => fitOf(use, nearest, "", []) !== null);
  if (near.length === 0) return null;
  return ask(
    near.map(({ use }) => use),
    "incomplete",
  );
}

const answerWords = new Set(["có", "không", "x"]);
const smallCount = new Set(["số", "vụ", "tổng", "lượng", "việc", "cộng"]);

/** Criteria whose missing word says which way round they are. */
const polar = new Set(["d8", "d9", "G2"]);
/** Criteria of whose words each alone is said of other figures too: those prosecuted or from elsewhere, accidents. */
const loose = new Set(["a3", "d4"]);

function partialFit(
  fits: readonly Fit[],
  group: string | null,
  words: readonly string[],
  unit: HeadingParts["unit"],
  keyed: () => ReadonlySet<string>,
): HeadingAnswer {
  const known = keyed();
  const some = fits.filter(({ unexplained }) => unexplained.every((word) => known.has(word))).sort(byBest);
  const inGroup = group === null ? [] : some.filter(({ use }) => use.group === group);
  const [only, ...more] = inGroup.filter(({ unexplained }) => unexplained.length === 0);
  if (only && more.length === 0 && !only.isExcluded) {
    if (polar.has(only.use.use)) return ask([only.use.use], "reversed");
    if (loose.has(only.use.use)) return ask([only.use.use], "incomplete");
    return countsForAnswer(only.use.kind, words, unit) ? ask([only.use.use], "count") : take(only.use.use);
  }
  const asked = inGroup.length > 0 ? inGroup : some;
  if (asked.length === 0) return none;
  return ask(
    asked.map(({ use }) => use.use),
    asked.some(({ use }) => polar.has(use.use)) ? "reversed" : "incomplete",
  );
}

/** The group that a heading above names; null when none, or several. */
function groupAbove(texts: readonly string[], above: string, vocabulary: HeadingVocabulary): string | null {
  if (vocabulary.kind === "evaluation") return targetAbove(texts, vocabulary);
  const ids = texts.map((text) => text.replace(/^nhóm (?:tiêu chí )?/, "").replace(/[.)]$/, ""));
  const isNamed = ({ id, phrases, isWhole }: HeadingVocabulary["groups"][number]) => {
    if (ids.includes(id)) return true;
    if (isWhole) return texts.some((text) => exactForm(text).trim() === phrases[0]);
    return phrases.some((one) => hasPhrase(above, one));
  };
  const [only, ...more] = vocabulary.groups.filter(isNamed);
  return only && more.length === 0 ? only.id : null;
}
