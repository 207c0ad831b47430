import { criteria7488 } from "../../plan/criteria-7488.ts";
import { plan7488 } from "../../plan/plan-7488.ts";
import type { Plan, ValueKind } from "../../plan/plan.ts";
import { factColumns } from "../../plan/target-columns.ts";
import { valueColumns } from "../../plan/value-columns.ts";
import { statedUses } from "../header/target-uses.ts";
import { stripDiacritics } from "../../register/strip-diacritics.ts";
import type { SheetKind } from "../area-sheet.ts";
import { expandAbbreviations } from "./abbreviations.ts";
import { criterionKeyWords, targetKeyWords } from "./plan-key-words.ts";
import { phraseText, plainHeading, wordsOf } from "./heading-text.ts";
import { toneForm } from "./tone-form.ts";
import { parseKeyWords, type KeyWords } from "./key-words.ts";
import { askedRoles, roleWords } from "./role-words.ts";

/** One column of figures and the words that mean it. */
export interface UseWords extends KeyWords {
  readonly use: string;
  readonly kind: ValueKind;
  /** Group of a criterion, target of a fact: what a heading above may name. */
  readonly group: string;
  /** Every word of its key phrases. */
  readonly keys: ReadonlySet<string>;
  /** Words that may stand beside its key words. */
  readonly beside: ReadonlySet<string>;
  /** The same, and the words of the plan's own sentence. */
  readonly sentence: ReadonlySet<string>;
}

export interface Role extends KeyWords {
  readonly use: string;
  readonly words: ReadonlySet<string>;
  /** What is asked when it fits; null when it is taken. */
  readonly among: readonly string[] | null;
}

/** The words of one kind of sheet under one plan. */
export interface HeadingVocabulary {
  readonly kind: SheetKind;
  readonly uses: readonly UseWords[];
  readonly roles: readonly Role[];
  /** Whole headings that two uses share, and what they may be. */
  readonly asked: ReadonlyMap<string, readonly string[]>;
  /** The plan's own wordings, word by word. */
  readonly exact: ReadonlyMap<string, string>;
  /** Ids as they are written before a heading. */
  readonly ids: ReadonlyMap<string, string>;
  /** Folded ids of targets, in the plan's order. */
  readonly targets: readonly string[];
  /** What names a group: its words, or a target's titles. */
  readonly groups: readonly { readonly id: string; readonly phrases: readonly string[]; readonly isWhole: boolean }[];
  /** Every word that some use knows. */
  readonly known: ReadonlySet<string>;
  /** Key phrases of two words by length and first letter, and by length and last, for slips of the pen. */
  readonly pairs: ReadonlyMap<string, readonly string[]>;
  /** Known words by their letters and tone, wherever the tone stands. */
  readonly tones: ReadonlyMap<string, string>;
  readonly isWithoutMarks: boolean;
  /** The same words without their marks, for headings typed without any. */
  withoutMarks(): HeadingVocabulary;
}

/** What of a plan its headings come from. */
export type HeadingPlan = Pick<Plan, "criteria" | "groups" | "targets" | "gates">;

const known = new Map<SheetKind, WeakMap<object, HeadingVocabulary>>();

/** Made once a plan: 60 µs a use would otherwise be paid by every formula that reads a sheet. */
export function headingVocabulary(kind: SheetKind, plan: HeadingPlan): HeadingVocabulary {
  const byPlan = known.get(kind) ?? new WeakMap<object, HeadingVocabulary>();
  known.set(kind, byPlan);
  const key = kind === "selection" ? plan.criteria : plan;
  const found = byPlan.get(key) ?? makeVocabulary(kind, plan);
  byPlan.set(key, found);
  return found;
}

interface Wording {
  readonly use: string;
  readonly kind: ValueKind;
  readonly group: string;
  readonly headings: readonly string[];
  readonly sentence: string;
}

function makeVocabulary(kind: SheetKind, plan: HeadingPlan): HeadingVocabulary {
  const wordings = kind === "selection" ? criteriaOf(plan) : kind === "evaluation" ? factsOf(plan) : [];
  const uses = wordings.map(useWords);
  const exact = new Map<string, string>();
  for (const { use, headings, sentence } of wordings)
    for (const text of [use, ...headings, sentence]) {
      const words = exactForm(text);
      if (words.trim() !== "" && !exact.has(words)) exact.set(words, use);
    }
  const roles = roleWords[kind].map(({ use, keys, beside, among = null }): Role => {
    const read = parseKeyWords(keys);
    return { ...read, use, among, words: new Set([...keyWordsIn(read), ...beside.split(" ")]) };
  });
  const asked = askedRoles[kind].flatMap(({ texts, among }) =>
    texts.split("|").map((text) => [text, among.split(" ")] as const),
  );
  const groups = kind === "evaluation" ? targetGroups(plan) : kind === "selection" ? criterionGroups(plan) : [];
  const ids = new Map(wordings.map(({ use }) => [use.toLowerCase(), use]));
  if (kind === "selection") for (const { id, parts } of plan.criteria) if (parts) ids.set(id.toLowerCase(), id);
  if (kind === "evaluation")
    for (const { id } of plan.targets)
      for (const use of [id, ...statedUses(id)]) if (!ids.has(use.toLowerCase())) ids.set(use.toLowerCase(), use);
  const knownWords = new Set([
    ...uses.flatMap(({ keys, beside, sentence }) => [...keys, ...beside, ...sentence]),
    ...roles.flatMap(({ words }) => [...words]),
  ]);
  const vocabulary: Omit<HeadingVocabulary, "withoutMarks"> = {
    kind,
    isWithoutMarks: false,
    uses,
    roles,
    asked: new Map(asked),
    exact,
    ids,
    targets: kind === "evaluation" ? plan.targets.map(({ id }) => id.toLowerCase()) : [],
    groups,
    known: knownWords,
    tones: new Map([...knownWords].map((word) => [toneForm(word), word])),
    pairs: pairsOf(
      uses,
      roles,
      wordings.flatMap(({ headings, sentence }) => [...headings, sentence]),
    ),
  };
  let bare: HeadingVocabulary | null = null;
  return { ...vocabulary, withoutMarks: () => (bare ??= stripVocabulary(vocabulary)) };
}

function stripVocabulary(vocabulary: Omit<HeadingVocabulary, "withoutMarks">): HeadingVocabulary {
  const strip = stripDiacritics;
  const stripSet = (words: ReadonlySet<string>) => new Set([...words].map(strip));
  const stripWays = ({ ways, not, notAbove, doubtful, halves }: KeyWords): KeyWords => ({
    ways: ways.map((way) => way.map((part) => part.map(strip))),
    not: not.map(strip),
    notAbove: notAbove.map(strip),
    doubtful: doubtful.map(strip),
    halves: halves.map(({ half, others }) => ({ half: strip(half), others: others.map(strip) })),
  });
  const bare: HeadingVocabulary = {
    ...vocabulary,
    isWithoutMarks: true,
    uses: vocabulary.uses.map((use) => ({
      ...use,
      ...stripWays(use),
      keys: stripSet(use.keys),
      beside: stripSet(use.beside),
      sentence: stripSet(use.sentence),
    })),
    roles: vocabulary.roles.map((role) => ({ ...role, ...stripWays(role), words: stripSet(role.words) })),
    asked: new Map([...vocabulary.asked].map(([text, among]) => [strip(text), among])),
    exact: new Map([...vocabulary.exact].map(([text, use]) => [strip(text), use])),
    groups: vocabulary.groups.map((group) => ({ ...group, phrases: group.phrases.map(strip) })),
    known: stripSet(vocabulary.known),
    pairs: new Map(),
    tones: new Map(),
    withoutMarks: () => bare,
  };
  return bare;
}

/** The form in which the plan's own wordings are compared. */
export function exactForm(text: string): string {
  return phraseText(wordsOf(plainHeading(text)));
}

function criteriaOf(plan: HeadingPlan): readonly Wording[] {
  return valueColumns(plan.criteria).map(({ id, kind, heading, synonyms, criterion }) => {
    const owner = plan.criteria[criterion];
    const sentence = owner === undefined || owner.parts ? "" : owner.title.vi;
    return { use: id, kind, group: owner?.group ?? "", headings: [heading.vi, heading.en, ...synonyms], sentence };
  });
}

function factsOf(plan: HeadingPlan): readonly Wording[] {
  return factColumns(plan).map(({ id, kind, heading, synonyms, owner }) => ({
    use: id,
    kind,
    group: owner,
    headings: [heading.vi, heading.en, ...synonyms],
    sentence: "",
  }));
}

function useWords({ use, kind, group, headings, sentence }: Wording): UseWords {
  const decided = ownKeys(use, headings);
  const read = decided ? parseKeyWords(decided.keys) : contentWords(headings[0] ?? "");
  const keys = new Set(keyWordsIn(read));
  const vietnamese = [headings[0] ?? "", ...headings.slice(2)].filter((text) => text !== sentence);
  const beside = new Set([...keys, ...(decided?.beside ?? "").split(" "), ...vietnamese.flatMap(plainWords)]);
  beside.delete("");
  return { ...read, use, kind, group, keys, beside, sentence: new Set([...beside, ...plainWords(sentence)]) };
}

const headings7488: ReadonlyMap<string, string> = new Map(
  [...valueColumns(criteria7488), ...factColumns(plan7488)].map(({ id, heading }) => [id, heading.vi]),
);

/** Key words were written for plan 7488; another plan that uses the same id may mean something else by it. */
function ownKeys(use: string, headings: readonly string[]) {
  if (headings7488.get(use) !== headings[0]) return undefined;
  return criterionKeyWords[use] ?? targetKeyWords[use];
}

const emptyWords = new Set("số có các những về của và hoặc trên tại địa bàn bị theo trong".split(" "));

/** All content words of the heading together. */
function contentWords(heading: string): KeyWords {
  const words = plainWords(heading).filter((word) => !emptyWords.has(word));
  return {
    ways: words.length > 0 ? [words.map((word) => [word])] : [],
    not: [],
    notAbove: [],
    doubtful: [],
    halves: [],
  };
}

function plainWords(text: string): readonly string[] {
  const [words = []] = expandAbbreviations(wordsOf(plainHeading(text)));
  return words;
}

function keyWordsIn({ ways }: KeyWords): readonly string[] {
  return ways.flatMap((way) => way.flatMap((part) => part.flatMap((phrase) => phrase.split(" "))));
}

const groupWords: Readonly<Record<string, readonly string[]>> = {
  a: ["hình sự"],
  b: ["ma túy"],
  c: ["kinh tế", "môi trường"],
  d: ["khác"],
};

function criterionGroups(plan: HeadingPlan): HeadingVocabulary["groups"] {
  const ids = [...new Set(plan.criteria.map(({ group }) => group))];
  return ids.map((id) => {
    const phrases = groupWords[id] ?? [];
    const title = plan.groups.find((group) => group.id === id)?.title.vi;
    const text = title === undefined ? "" : exactForm(title);
    const isKnown = title === undefined || phrases.some((phrase) => text.includes(` ${phrase} `));
    return isKnown ? { id, phrases, isWhole: false } : { id, phrases: [text.trim()], isWhole: true };
  });
}

function targetGroups(plan: HeadingPlan): HeadingVocabulary["groups"] {
  return plan.targets.map(({ id, title, synonyms = [] }) => ({
    id,
    phrases: [title.vi, ...synonyms].map((text) => exactForm(text).trim()),
    isWhole: true,
  }));
}

function pairsOf(
  uses: readonly UseWords[],
  roles: readonly Role[],
  texts: readonly string[],
): HeadingVocabulary["pairs"] {
  const pairs = new Set<string>();
  for (const { ways } of [...uses, ...roles])
    for (const phrase of ways.flat(2)) {
      const words = phrase.split(" ");
      words.slice(1).forEach((word, at) => pairs.add(`${words[at] ?? ""} ${word}`));
      if (words.length === 1 && phrase.length >= 6) pairs.add(phrase);
    }
  // «tội phạm», «quản lý»: pairs that stand beside key words are misspelt as often.
  for (const text of texts) {
    const words = plainWords(text);
    words.slice(1).forEach((word, at) => pairs.add(`${words[at] ?? ""} ${word}`));
  }
  const byEnds = new Map<string, string[]>();
  const lay = (key: string, pair: string) => {
    const among = byEnds.get(key);
    if (among) among.push(pair);
    else byEnds.set(key, [pair]);
  };
  for (const pair of pairs) {
    if (pair.replace(/ /g, "").length < 5) continue;
    for (const key of endsOf(pair, pair.length)) lay(key, pair);
  }
  return byEnds;
}

/** The keys of phrases of a length that begin or end as a text does. */
export function endsOf(text: string, length: number): readonly [string, string] {
  return [`${length}${text.charAt(0)}`, `${text.charAt(text.length - 1)}${length}`];
}
