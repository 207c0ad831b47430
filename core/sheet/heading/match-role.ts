import { fitOf } from "./fit-of-use.ts";
import { ask, none, take, type HeadingAnswer } from "./heading-answer.ts";
import { hasPhrase } from "./heading-text.ts";
import type { HeadingVocabulary } from "./heading-vocabulary.ts";
import type { HeadingWords } from "./heading-words.ts";
import { isExcluded, isNamedWhole } from "./key-words.ts";
import { roleOf } from "./fit-of-role.ts";
import { approvedWords, decisionUses } from "./role-words.ts";

const twoMarks = /(?:đề xuất|đề nghị|đx|đn)\s*[,;/+]|[,;/+]\s*(?:đề xuất|đề nghị|đx|đn)(?![a-zà-öø-ỹ])/;
const marks = ["approved", "proposed"];

/** A column beside the figures; null when the words are none's. */
export function matchRole(
  { text, time }: HeadingWords,
  words: readonly string[],
  own: string,
  above: string,
  { kind, roles, asked, uses }: HeadingVocabulary,
): HeadingAnswer | null {
  if (words.length === 0) return null;
  const role = roleOf(roles, own, above, words);
  const joint = role?.use ?? null;
  const shared = asked.get(words.join(" "));
  // «Ma túy > Điểm phức tạp»: with a heading above, one of the figures may be whole.
  const isFigure = above.trim() !== "" && uses.some(({ use }) => shared?.includes(use));
  const among = isFigure ? undefined : shared;
  const isResult = kind === "selection" && hasPhrase(own, "kết quả");
  if (isResult && time.year !== null && resultWords.every((word) => word)) {
    const rest = words.filter((word) => !resultWords.includes(word));
    if (rest.length === 0) {
      if (time.isLastYear) return take("lastResult", true);
      if (time.isThisYear || time.isLater) return ask(["lastResult", "approved"], "year", true);
      return { ...none, otherYear: time.year };
    }
  }
  if (kind === "selection" && time.isLastYear && hasPhrase(own, "tiếp tục") && among) return take("carriedOver", true);
  if (among && (joint === null || above.trim() === "" || roleOf(roles, own, "", words) !== null))
    return ask(among, "incomplete", true);
  if (joint === null) return null;
  if (role?.among) return ask(role.among, "incomplete", true);
  if (role?.doubtful.some((phrase) => hasPhrase(own, phrase))) return ask([joint], "more", true);
  // «Năm 2016 > Xã»: the names of another year's list.
  if (joint === "name" && time.year !== null && !time.isThisYear && !time.isUnknown) return ask([joint], "year", true);
  // «Năm phê duyệt»: a year stands in the cells.
  if (joint !== "year" && words[0] === "năm" && words[1] !== "trước") return ask([joint], "more", true);
  if (decisionUses.includes(joint) && (time.is !== "this" || time.isLastYear))
    return time.is === "other" ? { ...none, otherYear: time.year } : ask([joint], "year", true);
  if (joint === "result" && time.is !== "this")
    return time.is === "other" ? { ...none, otherYear: time.year, isRole: true } : ask([joint], "year", true);
  // «Hình sự > Điểm»: points of a group or a criterion, not of the area.
  if ((joint === "score" || joint === "rank") && uses.some((use) => fitOf(use, above, "", []) !== null)) return none;
  // Points and ranks of another year are none of this one's.
  if ((joint === "score" || joint === "rank") && time.year !== null && !time.isThisYear && !time.isUnknown)
    return time.isLastYear || time.isLater ? ask([joint], "year", true) : { ...none, otherYear: time.year };
  // «Phê duyệt/đề xuất»: two marks in one column.
  if (joint === "proposed" && twoMarks.test(text) && approvedWords.some((word) => hasPhrase(own, word)))
    return ask(marks, "two", true);
  if (joint === "carriedOver")
    return time.isLater || (hasPhrase(own, "sang") && !time.isLastYear)
      ? ask([joint], "year", true)
      : take(joint, true);
  if (marks.includes(joint)) {
    if (time.is !== "asked" && (time.year === null || time.isThisYear)) return take(joint, true);
    // Whose year it is, is not known while the sheet's is not.
    if (time.isUnknown) return ask([joint], "year", true);
    return time.isLater || time.is === "asked"
      ? ask([joint], "year", true)
      : { ...none, otherYear: time.year, isRole: true };
  }
  return take(joint, true);
}

/** «BCĐ 138 phê duyệt»: the word of a mark beside words that nobody knows is asked about, not left unread. */
export function nearMark(own: string, { kind, roles }: HeadingVocabulary): HeadingAnswer {
  if (kind !== "selection") return none;
  const near = roles.filter(({ use }) => markUses.has(use)).filter((role) => isNamedWhole(role, own));
  const among = near.filter((role) => !isExcluded(role, own)).map(({ use }) => use);
  return among.length > 0 ? ask(among, "more", true) : none;
}

const markUses = new Set(["approved", "carriedOver", "proposed", "circular15"]);

const resultWords = ["kết", "quả", "năm", "chuyển", "hóa", "đánh", "giá", "địa", "bàn", "của", "thực", "hiện"];
