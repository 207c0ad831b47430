import { stripDiacritics } from "../../register/strip-diacritics.ts";
import { expandAbbreviations } from "./abbreviations.ts";
import { isForeignTo, isForeignToTargets, isOfMark, isOfProposal } from "./foreign-above.ts";
import { ask, isNone, none, type HeadingAnswer } from "./heading-answer.ts";
import { phraseText, wordsOf } from "./heading-text.ts";
import type { HeadingPlan, HeadingVocabulary } from "./heading-vocabulary.ts";
import type { HeadingTime } from "./heading-years.ts";
import type { HeadingWords } from "./heading-words.ts";
import { namesHalf } from "./half-named.ts";
import { matchFigure } from "./match-figure.ts";
import { matchRole, nearMark } from "./match-role.ts";
import { statedOfTarget, targetAbove } from "./match-target.ts";
import { mendSlips } from "./misspelling.ts";
import { nearFigure } from "./near-figure.ts";

/** What the words of a heading mean, each reading of its abbreviations tried. */
export function matchWords(heading: HeadingWords, vocabulary: HeadingVocabulary, plan: HeadingPlan): HeadingAnswer {
  if (heading.unit === "amount" && vocabulary.kind === "selection") return none;
  const ways = expandAbbreviations(wordsOf(heading.text)).map((words) => mendSlips(words, vocabulary));
  const aboves = expandAbbreviations(heading.above.flatMap((text) => (isTitle(text) ? [] : wordsOf(text))));
  const answers = ways.flatMap((words) =>
    aboves.map((above) => matchWay(heading, words, phraseText(above), vocabulary, plan)),
  );
  const answer = bestOf(answers);
  if (answer.use !== null || answer.among !== null || vocabulary.isWithoutMarks) return answer;
  const isTypedWithout = heading.text === stripDiacritics(heading.text) && wordsOf(heading.text).length > 1;
  const bare = isTypedWithout ? matchWithoutMarks(heading, vocabulary, plan) : none;
  if (!isNone(bare) || !isNone(answer)) return isNone(bare) ? answer : bare;
  return bestOf(
    ways.flatMap((words) => aboves.map((above) => nearFigure(heading, words, phraseText(above), vocabulary))),
  );
}

/** Typed without marks: read by the words without theirs, when at least two key words are there. */
function matchWithoutMarks(heading: HeadingWords, vocabulary: HeadingVocabulary, plan: HeadingPlan): HeadingAnswer {
  const bare = vocabulary.withoutMarks();
  const above = heading.above.map(stripDiacritics);
  const answer = matchWords({ ...heading, above }, bare, plan);
  const [use] = answer.use === null ? (answer.among ?? []) : [answer.use];
  const keys = bare.uses.find((one) => one.use === use)?.keys ?? bare.roles.find((one) => one.use === use)?.words;
  return keys && wordsOf(heading.text).filter((word) => keys.has(word)).length >= 2 ? answer : none;
}

function bestOf(answers: readonly HeadingAnswer[]): HeadingAnswer {
  const taken = [...new Set(answers.flatMap(({ use }) => use ?? []))];
  const first = answers.find(({ use }) => use !== null);
  if (first && taken.length === 1) return first;
  if (taken.length > 1) return ask(taken, "several");
  const asked = answers.filter(({ among }) => among !== null);
  if (asked[0]) return { ...asked[0], among: [...new Set(asked.flatMap(({ among }) => among ?? []))] };
  return answers.find(({ otherYear }) => otherYear !== undefined && otherYear !== null) ?? none;
}

const titles = /^(?:biểu|bảng|phụ lục|kết quả rà soát|số liệu|danh sách|tổng hợp)/;

function isTitle(text: string): boolean {
  return titles.test(text) || text.split(" ").length > 14;
}

function matchWay(
  heading: HeadingWords,
  words: readonly string[],
  above: string,
  vocabulary: HeadingVocabulary,
  plan: HeadingPlan,
): HeadingAnswer {
  const own = phraseText(words);
  const isOfTarget =
    heading.group !== null || (vocabulary.kind === "evaluation" && targetAbove(heading.above, vocabulary));
  const role = isOfTarget ? null : matchRole(heading, words, own, above, vocabulary);
  const over = heading.above.filter((text) => !isTitle(text));
  if (role?.use && isOfProposal(role.use, over)) return ask(["proposed", role.use], "more", true);
  if (role?.use && isOfMark(role.use, over, vocabulary)) return ask([role.use], "more", true);
  if (role?.use && isForeignTo(role.use, over, vocabulary)) return ask([role.use], "more", true);
  if (role) return role;
  if (vocabulary.kind === "evaluation") {
    const stated = statedOfTarget(heading, words, own, above, vocabulary, plan);
    const isHalf = vocabulary.uses.some(
      ({ group, halves }) => stated?.use?.startsWith(`${group} `) && namesHalf({ halves }, own, over),
    );
    if (isHalf && stated?.use) return ask([stated.use], "part");
    if (stated) return inTime(stated, heading.time);
  }
  const figure = inTime(matchFigure(heading, words, own, above, vocabulary), heading.time);
  const isHalf = (use: string) => vocabulary.uses.some((one) => one.use === use && namesHalf(one, own, over));
  if (figure.use !== null && !vocabulary.exact.has(own) && isHalf(figure.use)) return ask([figure.use], "part");
  if (figure.use !== null && vocabulary.kind === "evaluation" && !isOfTarget && isForeignToTargets(over, vocabulary))
    return ask([figure.use], "more");
  return isNone(figure) && !isOfTarget ? nearMark(own, vocabulary) : figure;
}

function inTime(answer: HeadingAnswer, time: HeadingTime): HeadingAnswer {
  if (answer.use === null || time.is === "this") return answer;
  return time.is === "other" ? { ...none, otherYear: time.year } : ask([answer.use], "year");
}
