import type { Sentence } from "../../sentence.ts";
import type { SheetKind } from "../area-sheet.ts";
import { repairedText } from "../cells/read-text.ts";
import { exactForm, headingVocabulary, type HeadingPlan, type HeadingVocabulary } from "./heading-vocabulary.ts";
import { headingPrefix } from "./heading-prefix.ts";
import { headingParts, type HeadingParts } from "./heading-tail.ts";
import { plainHeading } from "./heading-text.ts";
import { matchLedgerHeading } from "./match-ledger-heading.ts";
import { matchWords } from "./match-words.ts";
import { ask, isNone, none, take, whyAsked, type HeadingAnswer } from "./heading-answer.ts";
import { groupId } from "./match-figure.ts";
import { askTarget, targetAbove } from "./match-target.ts";
import { isOtherColumn, isOtherFigure, isPersonal } from "./other-figure.ts";
import { readYears } from "./heading-years.ts";

/** What is known of a column besides the texts of its headings. */
interface HeadingFacts {
  /** The year the sheet is about. */
  readonly year?: number | null;
  /** Fonts of the heading's cells, as the path. */
  readonly fonts?: readonly (string | null | undefined)[];
}

/** What a heading means. */
export interface ReadHeading {
  /** Its use; null when it is asked, or read by nobody. */
  readonly use: string | null;
  readonly question: { readonly among: readonly string[]; readonly why: Sentence } | null;
  /** A column of persons: never copied anywhere. */
  readonly personal: boolean;
  /** The year that the heading speaks of when it is not the sheet's. */
  readonly otherYear: number | null;
  /** The one year that the heading names. */
  readonly year: number | null;
}

/**
 * What the headings over one column mean. What is nearly recognised is asked with its candidates, never guessed.
 *
 * @param path texts of the header rows over the column, outermost first
 * @example readHeading(["Ma túy", "ĐT sưu tra"], "selection", plan7488).use // "b3"
 */
export function readHeading(
  path: readonly string[],
  kind: SheetKind,
  plan: HeadingPlan,
  { year = null, fonts = [] }: HeadingFacts = {},
): ReadHeading {
  const vocabulary = headingVocabulary(kind, plan);
  const taken = path.map((text, at) => takeApart(unicodeHeading(text, fonts[at], vocabulary)));
  const said = taken.filter(({ text }) => text !== "");
  const texts = said.map(({ text }) => text);
  const parts = said.map((one) => one.parts);
  const personal = said.some((one) => one.personal);
  const answer = personal ? none : readTexts({ texts, parts }, vocabulary, plan, year);
  return {
    use: answer.use,
    question: answer.among === null ? null : { among: answer.among, why: whyAsked[answer.why] },
    personal,
    otherYear: answer.otherYear ?? null,
    year: yearNamed(parts),
  };
}

function yearNamed(parts: readonly HeadingParts[]): number | null {
  const [only, ...more] = new Set(parts.flatMap(({ years }) => years));
  return only !== undefined && more.length === 0 ? only : null;
}

interface TakenApart {
  readonly text: string;
  readonly parts: HeadingParts;
  readonly personal: boolean;
}

/** A text above many columns, read for several kinds of sheet, is taken apart once. */
const takenApart = new Map<string, TakenApart>();
const mostKept = 5000;
const longestKept = 200;

function takeApart(text: string): TakenApart {
  const known = takenApart.get(text);
  if (known) return known;
  const heading = plainHeading(text);
  const made = { text: heading, parts: headingParts(heading), personal: isPersonal(heading) };
  if (text.length <= longestKept && takenApart.size < mostKept) takenApart.set(text, made);
  return made;
}

/** What is the plan's own wording as it stands was not typed for an old font, whatever font the cell has. */
function unicodeHeading(text: string, font: string | null | undefined, { exact }: HeadingVocabulary): string {
  return repairedText(text, font, (one) => exact.has(exactForm(one))) ?? text;
}

const countWords = new Set(["vụ", "tin", "cơ sở"]);
const saysNothing = /^(?:\(?\d{1,3}\)?|[a-z])$/;

function readTexts(
  { texts, parts }: { readonly texts: readonly string[]; readonly parts: readonly HeadingParts[] },
  vocabulary: HeadingVocabulary,
  plan: HeadingPlan,
  year: number | null,
): HeadingAnswer {
  let at = texts.length - 1;
  // A last row of units, of numbers or of a year says nothing of its own.
  while (at > 0 && isQualifier(texts[at] ?? "", parts[at])) at -= 1;
  const own = parts[at];
  const text = texts[at];
  if (own === undefined || text === undefined) return none;
  const below = parts.slice(at + 1);
  const whole = { ...own, unit: own.unit ?? below.map(unitBelowOf).find((unit) => unit !== null) ?? null };
  const unitBelow =
    [own, ...below].map((part) => part.unitWord || (countWords.has(part.text) ? part.text : "")).at(-1) ?? "";
  const above = [...parts.slice(0, at).map((part) => part.text), unitBelow].filter((text) => text !== "");
  const time = readYears(parts, vocabulary.kind, year);
  if (vocabulary.kind === "ledger") return matchLedgerHeading(whole, above, parts, vocabulary);
  const isFigureAbove =
    isOtherFigure(texts.slice(0, at).join(" > "), vocabulary.kind) ||
    parts.some((part, row) => row !== at && isOtherColumn(part.text, vocabulary.kind));
  const whollyId = isFigureAbove ? undefined : vocabulary.ids.get(whole.text.replace(/^\(|\)$/g, ""));
  if (whollyId !== undefined && !vocabulary.targets.includes(whole.text))
    return withId(whollyId, "", { above, unit: null, time }, vocabulary, plan);
  const prefix = headingPrefix(whole.text, vocabulary.ids, vocabulary.targets);
  const match = (rest: string) =>
    matchWords({ text: rest, above, unit: whole.unit, time, group: null }, vocabulary, plan);
  const words = prefix.rest;
  if (prefix.isNumberAlone) return ask([], "number");
  if (prefix.isForeign) {
    const answer = match(words);
    // Where the plan has no ids of its own there is nothing that the words could disagree with.
    if (vocabulary.ids.size === 0 && isNone(answer)) return none;
    return ask(answer.use === null ? (answer.among ?? []) : [answer.use], "prefix");
  }
  // The plan's own wording is what it says, even where it speaks of points.
  const isPlanWording = () => [text, prefix.rest].some((words) => vocabulary.exact.has(exactForm(words)));
  const figure = isFigureAbove || (isOtherFigure(texts.join(" > "), vocabulary.kind) && !isPlanWording());
  if (prefix.id === null) {
    const answer = match(words);
    if (figure) return answer.isRole ? answer : shareInstead(answer);
    if (!isNone(answer)) return answer;
    const behind = idBehind(words, vocabulary);
    return behind
      ? withId(behind.id, behind.rest, { above, unit: whole.unit, time }, vocabulary, plan)
      : unreadOfTarget(words, null, above, vocabulary, plan);
  }
  const id = vocabulary.ids.get(prefix.id ?? "") ?? "";
  // «Điểm» is a spot where the plan counts spots.
  const countsSpots = vocabulary.uses.some(({ use, beside }) => use === id && beside.has("điểm"));
  if (figure && !countsSpots) return none;
  return withId(id, words, { above, unit: whole.unit, time }, vocabulary, plan);
}

const lastId =
  /^(.+?)[ (:–-]{1,3}(?:(?:ct|chỉ tiêu|tiêu chí) ?(\d{1,2})|(?:tiêu chí |mục )?([a-z]\d{1,2}(?:\.\d)?))\)?$/;

/** «Kết quả T3», «Số liệu a5»: an id behind words that say nothing by themselves. */
function idBehind(
  text: string,
  { ids, targets }: HeadingVocabulary,
): { readonly id: string; readonly rest: string } | null {
  const [, rest = "", target, own] = lastId.exec(text) ?? [];
  const id = ids.get(own ?? targets[Number(target) - 1] ?? "");
  return id === undefined ? null : { id, rest };
}

/** A share of a target is a column of its own; any other such figure is read by nobody. */
function shareInstead(answer: HeadingAnswer): HeadingAnswer {
  return answer.use?.endsWith(" share") || answer.among?.some((use) => use.endsWith(" share")) ? answer : none;
}

/** «Giao thông > Vụ»: a last row that is a unit counts, without brackets too. */
function unitBelowOf({ unit, text }: HeadingParts): HeadingParts["unit"] {
  return unit ?? (countedThings.test(text) ? "count" : null);
}

const countedThings = /^(?:vụ|người|đối tượng|tin|cơ sở|đt)$/;

function isQualifier(text: string, parts: HeadingParts | undefined): boolean {
  if (saysNothing.test(text)) return true;
  return (
    parts !== undefined &&
    (parts.text === "" || parts.text === "năm" || countedThings.test(parts.text)) &&
    !/^năm$/.test(text)
  );
}

interface Given {
  readonly above: readonly string[];
  readonly unit: HeadingParts["unit"];
  readonly time: ReturnType<typeof readYears>;
}

/** An id before words: the words may repeat it, say less, or contradict it; then it is asked. */
function withId(
  id: string,
  words: string,
  given: Given,
  vocabulary: HeadingVocabulary,
  plan: HeadingPlan,
): HeadingAnswer {
  const isTarget = vocabulary.targets.includes(id.toLowerCase());
  if (isTarget) {
    const answer = matchWords({ ...given, text: words, group: id }, vocabulary, plan);
    return isNone(answer) ? unreadOfTarget(words, id, given.above, vocabulary, plan) : answer;
  }
  const parts = plan.criteria.find((criterion) => criterion.id === id)?.parts;
  const ids = parts ? parts.map((part) => part.id) : [id];
  const [first = id] = ids;
  const alone = parts ? ask(ids, "two") : take(first);
  if (words === "")
    return contradictsGroup(first, given.above, vocabulary) ? ask([id], "prefix") : inTime(alone, given.time);
  const answer = matchWords({ ...given, text: words, group: null }, vocabulary, plan);
  if (answer.isRole) return inTime(alone, given.time);
  if (answer.use !== null && ids.includes(answer.use)) return answer;
  if (answer.otherYear !== undefined && answer.otherYear !== null) return answer;
  if (answer.use !== null) return ask([answer.use, ...ids], "prefix");
  if (answer.among === null) return inTime(alone, given.time);
  const isOwn = answer.among.every((one) => ids.includes(one));
  if ((answer.why === "reversed" && isOwn) || answer.why === "number") return answer;
  // Words that do not suffice contradict nothing.
  if (answer.why === "incomplete" && !parts) return inTime(alone, given.time);
  return ids.some((one) => answer.among?.includes(one)) && !parts
    ? inTime(alone, given.time)
    : ask([...answer.among, ...ids], "prefix");
}

/** «Chỉ tiêu 5 > Nhận»: words that nobody knows, under a target: which of its figures they are is asked. */
function unreadOfTarget(
  text: string,
  id: string | null,
  above: readonly string[],
  vocabulary: HeadingVocabulary,
  plan: HeadingPlan,
): HeadingAnswer {
  const named = vocabulary.kind === "evaluation" ? (id ?? targetAbove(above, vocabulary)) : null;
  const target = plan.targets.find((one) => one.id === named);
  if (!target) return none;
  const beside = { text, above: [], unit: null, time: readYears([], vocabulary.kind, null), group: null };
  return matchWords(beside, vocabulary, plan).isRole ? none : askTarget(target);
}

function contradictsGroup(id: string, above: readonly string[], { uses, groups }: HeadingVocabulary): boolean {
  const group = uses.find(({ use }) => use === id)?.group;
  const named = above.flatMap((text) =>
    groups.filter(
      ({ id, phrases, isWhole }) =>
        groupId(text) === id || phrases.some((one) => (isWhole ? text === one : ` ${text} `.includes(` ${one} `))),
    ),
  );
  return named.length > 0 && named.every((one) => one.id !== group);
}

function inTime(answer: HeadingAnswer, time: Given["time"]): HeadingAnswer {
  if (answer.use === null || time.is === "this") return answer;
  return time.is === "other" ? { ...none, otherYear: time.year } : ask([answer.use], "year");
}
