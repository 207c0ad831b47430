import type { Target } from "../../plan/plan.ts";
import { ownUse, statedUse } from "../header/target-uses.ts";
import { fitOf } from "./fit-of-use.ts";
import { ask, none, take, type HeadingAnswer } from "./heading-answer.ts";
import { hasPhrase, phraseText } from "./heading-text.ts";
import { exactForm, type HeadingPlan, type HeadingVocabulary } from "./heading-vocabulary.ts";
import type { HeadingWords } from "./heading-words.ts";

const verdictWords = new Set("kết quả đánh giá đạt không luận mức độ hay hoặc".split(" "));
const oneAnswer = new Set(["không", "không đạt", "đạt"]);
const shareWords = ["tỷ lệ", "tỉ lệ", "%"];

/** A share that somebody worked out, a verdict that somebody gave, or the target as a whole. */
export function statedOfTarget(
  { group, above: texts, unit }: HeadingWords,
  words: readonly string[],
  own: string,
  above: string,
  vocabulary: HeadingVocabulary,
  plan: HeadingPlan,
): HeadingAnswer | null {
  const target = group ?? targetAbove(texts, vocabulary);
  const whole = plan.targets.find(({ id }) => id === (target ?? targetTitled(words, vocabulary)));
  const isShare = shareWords.some((word) => hasPhrase(own, word));
  const rest = words.filter((word) => !["tỷ", "tỉ", "lệ", "%", "phần", "trăm", "số"].includes(word));
  if (target !== null && whole) {
    const isTitled = targetTitled(words, vocabulary) === target;
    // «CT10 > Tuyên truyền»: under the target it may be one of its figures.
    if (isTitled && group === null && whole.columns.length > 1) return askTarget(whole);
    if (words.length === 0 || isTitled) return take(ownUse(whole));
    if (words.length > 0 && words.every((word) => totalWords.has(word))) {
      const [total] = whole.columns.filter(({ role }) => role === "whole");
      if (total) return take(total.id);
    }
    if (words.join(" ") === "thực hiện") return askTarget(whole);
    if (isShare && rest.length === 0) return take(statedUse(target, "share"));
    if (words.every((word) => verdictWords.has(word))) {
      const [share, verdict] = [statedUse(target, "share"), statedUse(target, "verdict")];
      if (unit === "amount") return ask([share, verdict], "incomplete");
      // «Không đạt» beside «Đạt»: marks of one answer, not the verdict.
      return oneAnswer.has(words.join(" ")) ? ask([verdict], "reversed") : take(verdict);
    }
  } else if (whole) return isShare || whole.columns.length === 1 ? take(ownUse(whole)) : askTarget(whole);
  if (!isShare) return null;
  const shared = plan.targets.filter(({ kind }) => kind === "share").map(({ id }) => id);
  if (rest.length === 0)
    return ask(
      shared.map((id) => statedUse(id, "share")),
      "incomplete",
    );
  const fitting = [
    ...new Set(
      vocabulary.uses.flatMap((use) =>
        fitOf(use, phraseText(rest), above, rest)?.unexplained.length === 0 ? [use.group] : [],
      ),
    ),
  ].filter((id) => shared.includes(id));
  const [only, ...more] = target === null ? fitting : fitting.filter((id) => id === target);
  if (only === undefined) return none;
  return more.length === 0
    ? take(statedUse(only, "share"))
    : ask(
        fitting.map((id) => statedUse(id, "share")),
        "several",
      );
}

const totalWords = new Set(["tổng", "số", "cộng", "lượng"]);

/** «Truy nã» alone may be any figure of its target. */
export function askTarget({ id, columns }: Target): HeadingAnswer {
  return ask([...columns.map((column) => column.id), statedUse(id, "share")], "incomplete");
}

function targetTitled(words: readonly string[], { groups }: HeadingVocabulary): string | null {
  const text = words.join(" ");
  return groups.find(({ phrases }) => phrases.includes(text))?.id ?? null;
}

const targetPrefix = /^(?:ct|chỉ tiêu(?: số)?)?\s*t?(\d{1,2})(?:[.):;,\-–/ ]|$)/;

/** The target that a heading above names. */
export function targetAbove(texts: readonly string[], vocabulary: HeadingVocabulary): string | null {
  for (const text of [...texts].reverse()) {
    const number = /^(?:t|ct|chỉ tiêu)/.test(text) ? targetPrefix.exec(text)?.[1] : undefined;
    const id = number === undefined ? undefined : vocabulary.targets[Number(number) - 1];
    if (id !== undefined) return id.toUpperCase();
    const titled = targetTitled(exactForm(text).trim().split(" "), vocabulary);
    if (titled !== null) return titled;
  }
  return null;
}
