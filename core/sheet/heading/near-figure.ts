import { stripDiacritics } from "../../register/strip-diacritics.ts";
import { expandAbbreviations } from "./abbreviations.ts";
import { fitOf, isNeutral } from "./fit-of-use.ts";
import { ask, none, type HeadingAnswer } from "./heading-answer.ts";
import { hasPhrase, phraseText, wordsOf } from "./heading-text.ts";
import type { HeadingVocabulary, UseWords } from "./heading-vocabulary.ts";
import type { HeadingWords } from "./heading-words.ts";
import { groupAbove } from "./match-figure.ts";

/** Key phrases that are said of many other things than the criterion's: alone they point at none. */
const ofManyThings = new Set(
  (
    "vụ/vụ việc/vụ án/phạm pháp/phạm tội/tội phạm/vi phạm/xảy ra/hình sự/ma túy/kinh tế/môi trường/biểu hiện/địa phương/" +
    "tại cộng đồng/tại xã/ở xã/cho xã/giao xã/do xã/xã quản lý/khởi tố/nghị định/hồ sơ/sử dụng/cơ sở/giao thông/phức tạp/" +
    "các điểm/yếu/kém/yếu kém/không hiệu quả/hiệu quả thấp/kém hiệu quả/không có/chưa có/ban chỉ đạo/đất đai/đá/khai thác/không/mới/số/án"
  )
    .split("/")
    .flatMap((phrase) => [phrase, stripDiacritics(phrase)]),
);

/**
 * A column whose words point at a figure beside words that nobody knows («Số vụ cháy (PCCC)»), or that are half of its
 * key phrase («Hình sự > Cảm hóa»): asked about, not left unread.
 */
export function nearFigure(
  { above: texts, group: told }: HeadingWords,
  words: readonly string[],
  above: string,
  vocabulary: HeadingVocabulary,
): HeadingAnswer {
  const content = words.filter((word) => !isNeutral(word) && !/^\d+$/.test(word));
  const own = phraseText(words);
  const group = told ?? groupAbove(texts, above, vocabulary);
  const near =
    content.length === 0 ? [] : vocabulary.uses.filter((use) => pointsAt(use, own) || isHalfOf(use, content, group));
  const inGroup = near.filter((use) => use.group === group);
  const found = (inGroup.length > 0 ? inGroup : near).map(({ use }) => use);
  const among = found.length > 0 ? found : wholeAbove(texts.at(-1) ?? "", vocabulary);
  return among.length > 0 && among.length <= mostAsked ? ask(among, "more") : none;
}

/** Words that point at more figures than these point at none. */
const mostAsked = 4;

/** «Tin báo > Tiếp nhận»: the heading above says the figure, and this one perhaps no more than that it was counted. */
function wholeAbove(text: string, { kind, uses }: HeadingVocabulary): readonly string[] {
  if (kind !== "selection") return [];
  return expandAbbreviations(wordsOf(text)).flatMap((words) =>
    uses.flatMap((use) => {
      const fit = fitOf(use, phraseText(words), "", words);
      return fit?.complete === "alone" && fit.unexplained.length === 0 ? [use.use] : [];
    }),
  );
}

function pointsAt({ ways, not }: UseWords, own: string): boolean {
  return (
    !not.some((phrase) => hasPhrase(own, phrase)) &&
    ways.some((way) => way.some((part) => part.some((phrase) => !ofManyThings.has(phrase) && hasPhrase(own, phrase))))
  );
}

/** Every word is one of its key phrases'; below the heading of its group one word is enough, and one that may stand beside. */
function isHalfOf({ keys, beside, group: own }: UseWords, content: readonly string[], group: string | null): boolean {
  return own === group
    ? content.every((word) => beside.has(word))
    : content.length > 1 && content.every((word) => keys.has(word));
}
