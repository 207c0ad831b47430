import { countsPersons, fitOf, namesTwoThings, type Fit } from "./fit-of-use.ts";
import { ask, none, take, type HeadingAnswer } from "./heading-answer.ts";
import type { HeadingParts } from "./heading-tail.ts";
import { hasPhrase, phraseText, wordsOf } from "./heading-text.ts";
import { exactForm, type HeadingVocabulary, type UseWords } from "./heading-vocabulary.ts";
import type { HeadingWords } from "./heading-words.ts";
import { isNamedWhole } from "./key-words.ts";
import { targetAbove } from "./match-target.ts";

/** A heading and the uses whose key words it has. */
interface FittedHeading {
  readonly fits: readonly Fit[];
  /** The group or target that a heading above names. */
  readonly group: string | null;
  /** The words between blanks. */
  readonly own: string;
  /** The same of the headings above. */
  readonly above: string;
  readonly words: readonly string[];
  readonly unit: HeadingParts["unit"];
  readonly keyed: () => ReadonlySet<string>;
  /** The headings above, outermost first. */
  readonly texts: readonly string[];
  readonly vocabulary: HeadingVocabulary;
}

/** The figure that the words mean; asked about where a word makes it doubtful. */
export function matchFigure(
  heading: HeadingWords,
  words: readonly string[],
  own: string,
  above: string,
  vocabulary: HeadingVocabulary,
): HeadingAnswer {
  const answer = figureOf(heading, words, own, above, vocabulary);
  const use = vocabulary.uses.find((one) => one.use === answer.use);
  if (!use) return answer;
  const isPersons = use.kind !== "count" && personWords.has(words[0] ?? "");
  const isDoubtful = isPersons || use.doubtful.some((phrase) => hasPhrase(own, phrase));
  return isDoubtful && !vocabulary.exact.has(own) ? ask([use.use], "more") : answer;
}

/** «Người nước ngoài trong khu công nghiệp»: persons, where the criterion is answered by yes or no. */
const personWords = new Set(["người", "đối", "công", "cán"]);

function figureOf(
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
    // «Xảy ra» alone is what the plan calls it; under «Cháy nổ» it is something else.
    const isUnder = use && group === null && above.trim() !== "" && !isNamedWhole(use, own);
    const others = use ? othersAbove(use, texts, group, vocabulary) : [];
    if (use && others.length > 0) return ask([exact, ...others], "prefix");
    if (!isOther && !isUnder)
      return use && countsForAnswer(use.kind, words, unit) ? ask([exact], "count") : take(exact);
  }
  const near = vocabulary.uses.filter(({ keys }) => words.some((word) => keys.has(word)));
  const fits = near.flatMap((use) => fitOf(use, own, above, words) ?? []);
  const keyed = () => keyedWords(fits, own);
  const heading = { fits, group, own, above, words, unit, keyed, texts, vocabulary };
  const [complete, counted] = [() => completeFit(heading), () => twoAbove(texts, words, unit, vocabulary)];
  // «Tụ điểm ma túy > Số vụ» speaks of the thing above, not of the cases of its group.
  const [first, second] = words.every((word) => smallCount.has(word)) ? [counted, complete] : [complete, counted];
  return first() ?? second() ?? partialFit(heading);
}

/** «Số khách sạn», «… (vụ)»: a number, where the criterion is answered by yes or no. */
function countsForAnswer(kind: string, words: readonly string[], unit: HeadingParts["unit"]): boolean {
  return kind !== "count" && (unit === "count" || words[0] === "số" || words[0] === "tổng");
}

function byBest(a: Fit, b: Fit): number {
  return a.unexplained.length - b.unexplained.length || b.named - a.named;
}

function completeFit({ fits, group, own, words, unit, keyed, texts, vocabulary }: FittedHeading): HeadingAnswer | null {
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
  // «Khám phá/xảy ra»: both figures of the target in one heading.
  const both = vocabulary.kind === "evaluation" ? open.filter(({ use }) => use.group === best.use.group) : [];
  if (both.length > 1) return ask(names(both), "two");
  if (countsPersons(own, best.use)) return ask([best.use.use], "more");
  const others = othersAbove(best.use, texts, group, vocabulary);
  if (others.length > 0) return ask([best.use.use, ...others], "prefix");
  if (namesTwoThings(own, best.use)) return ask([best.use.use], "two");
  return take(best.use.use);
}

/** «Tin báo > Tái phạm»: figures of another target, of which the heading above speaks and of nothing else. */
function othersAbove(
  own: UseWords,
  texts: readonly string[],
  group: string | null,
  { kind, uses }: HeadingVocabulary,
): readonly string[] {
  if (kind !== "evaluation" || group !== null) return [];
  const words = wordsOf(texts.at(-1) ?? "");
  const above = uses.filter((use) => fitOf(use, phraseText(words), "", words)?.unexplained.length === 0);
  return above.some((use) => use.group === own.group) ? [] : above.map(({ use }) => use);
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
  { kind, uses }: HeadingVocabulary,
): HeadingAnswer | null {
  const nearest = phraseText(wordsOf(texts.at(-1) ?? ""));
  const above = uses.filter((use) => fitOf(use, nearest, "", [])?.complete === "alone");
  if (words.length === 0) return null;
  if (kind === "selection" && words.join(" ") === "năm trước" && above[0]) return ask([above[0].use], "year");
  if (words.every((word) => answerWords.has(word))) return askAnswer(above, nearest, uses);
  if (!words.every((word) => smallCount.has(word))) return null;
  const [total, second] = above;
  if (total && !second && !countsThing(total, phraseText(words))) return ask([total.use], "more");
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
const smallCount = new Set("số vụ tổng lượng việc cộng tin đối tượng người cơ sở".split(" "));

/** «Truy nã > Số vụ»: the thing counted is not what the use counts. */
function countsThing({ kind, sentence }: UseWords, own: string): boolean {
  if (kind !== "count") return true;
  const things = ["vụ", "tin", "cơ sở"].filter((thing) => hasPhrase(own, thing));
  const isPersons = hasPhrase(own, "đối tượng") || hasPhrase(own, "người");
  return (
    things.every((thing) => thing.split(" ").every((word) => sentence.has(word))) &&
    (!isPersons || sentence.has("người") || sentence.has("đối"))
  );
}

/** Criteria whose missing word says which way round they are. */
const polar = new Set(["d8", "d9", "G2"]);
/** Criteria of whose words each alone is said of other figures too: those prosecuted or from elsewhere, accidents. */
const loose = new Set(["a3", "d4"]);

function partialFit({ fits, group, own, above, words, unit, keyed, vocabulary }: FittedHeading): HeadingAnswer {
  const known = keyed();
  const some = fits.filter(({ unexplained }) => unexplained.every((word) => known.has(word))).sort(byBest);
  const inGroup = group === null ? [] : some.filter(({ use }) => use.group === group);
  const clean = inGroup.filter(({ unexplained }) => unexplained.length === 0);
  // «T2. Số vụ phạm pháp hình sự»: the thing counted alone is the whole.
  const whole = words[0] === "số" || words[0] === "tổng" ? clean.filter(({ use }) => /\.whole/.test(use.use)) : [];
  const [only, ...more] = whole.length > 0 ? whole.slice(0, 1) : clean;
  if (only && more.length === 0 && !only.isExcluded) {
    if (polar.has(only.use.use)) return ask([only.use.use], "reversed");
    if (loose.has(only.use.use) || !isThingOfGroup(only.use, own, above, vocabulary))
      return ask([only.use.use], "incomplete");
    return countsForAnswer(only.use.kind, words, unit) ? ask([only.use.use], "count") : take(only.use.use);
  }
  // «Ma túy > Nghi nghiện»: the thing is the group's, whatever the word beside it says.
  const isThing = ({ use }: Fit) => isThingOfGroup(use, own, above, vocabulary);
  const near = some.length > 0 ? some : fits.filter((fit) => fit.use.group === group && isThing(fit));
  const asked = inGroup.length > 0 ? inGroup : near;
  if (asked.length === 0) return none;
  return ask(
    asked.map(({ use }) => use.use),
    asked.some(({ use }) => polar.has(use.use)) ? "reversed" : "incomplete",
  );
}

/**
 * May the group say what the heading leaves out? It names a kind, not the thing: «Hình sự > Mại dâm» may be cases; and
 * «Môi trường > Số vụ» is half of what the economy and the environment are to have together.
 */
function isThingOfGroup(use: UseWords, own: string, above: string, { kind, groups }: HeadingVocabulary): boolean {
  if (kind !== "selection") return true;
  const phrases = groups.find(({ id }) => id === use.group)?.phrases ?? [];
  const said = phrases.filter((phrase) => hasPhrase(own, phrase) || hasPhrase(above, phrase));
  return use.ways.some(([thing = [], ...kinds]) => {
    const wanted = kinds.filter((part) => part.every((phrase) => phrases.includes(phrase)));
    const isHalf = said.length > 0 && wanted.some((part) => !part.some((phrase) => said.includes(phrase)));
    return thing.some((phrase) => hasPhrase(own, phrase)) && !isHalf;
  });
}

/** «Nhóm b.» names its group by the id. */
export function groupId(text: string): string {
  return text.replace(/^nhóm (?:tiêu chí )?/, "").replace(/[.)]$/, "");
}

/** The group that a heading above names; null when none, or several. */
export function groupAbove(texts: readonly string[], above: string, vocabulary: HeadingVocabulary): string | null {
  if (vocabulary.kind === "evaluation") return targetAbove(texts, vocabulary);
  const ids = texts.map(groupId);
  const isNamed = ({ id, phrases, isWhole }: HeadingVocabulary["groups"][number]) => {
    if (ids.includes(id)) return true;
    if (isWhole) return texts.some((text) => exactForm(text).trim() === phrases[0]);
    return phrases.some((one) => hasPhrase(above, one));
  };
  const [only, ...more] = vocabulary.groups.filter(isNamed);
  return only && more.length === 0 ? only.id : null;
}
