import { hasPhrase } from "./heading-text.ts";
import { stripDiacritics } from "../../register/strip-diacritics.ts";
import type { UseWords } from "./heading-vocabulary.ts";
import { isExcluded, isNamedWhole, partsNamed } from "./key-words.ts";

/** Words that every heading may have. */
const neutral = new Set(
  (
    "số lượng các những về của trên địa bàn tại có bị được và hoặc đang còn hiện đối tượng người trong ở thuộc việc là " +
    "ra vào từ này đó với do vụ việc hoạt động phát hiện xảy ra trái phép pháp luật đông nhiều nơi khu vực " +
    "tình hình trạng phường thị trấn xã tổng chung lần một diện lợi dụng thường xuyên cấp đối với hay cho ngoài phức tạp cuối kỳ " +
    "hiệu quả tốt mạnh vững ổn định yếu kém hành vi tính chất biểu hiện thống kê số liệu theo liên quan đến lĩnh vực"
  )
    .split(" ")
    .flatMap((word) => [word, stripDiacritics(word)]),
);

/** Does the word stand in headings of every kind? */
export function isNeutral(word: string): boolean {
  return neutral.has(word);
}

/** Things counted one by one: two of them in one heading are two figures. */
const counted = ["vụ", "đối tượng", "cơ sở"];

/** How one use fits the words of a heading. */
export interface Fit {
  readonly use: UseWords;
  /** Every part of a way is named: by the heading itself, or with the headings above. */
  readonly complete: "alone" | "with-above" | null;
  /** One of its excluding phrases is there. */
  readonly isExcluded: boolean;
  /** Parts named by the heading itself. */
  readonly named: number;
  /** Words that neither it nor any heading's small words explain. */
  readonly unexplained: readonly string[];
}

/** @param own, above words between blanks */
export function fitOf(use: UseWords, own: string, above: string, words: readonly string[]): Fit | null {
  const named = partsNamed(use, own);
  if (named === 0) return null;
  const isAlone = isNamedWhole(use, own);
  const explains = isAlone ? use.sentence : use.beside;
  const unexplained = words.filter(
    (word) => !explains.has(word) && !isSmall(word, use) && (isAlone || word !== "khác"),
  );
  return {
    use,
    complete: isAlone ? "alone" : isNamedWhole(use, own, above) ? "with-above" : null,
    isExcluded: isExcluded(use, own, above),
    named,
    unexplained,
  };
}

function isSmall(word: string, use: UseWords): boolean {
  if (/^\d+$/.test(word)) return true;
  if (word === "vụ") return use.kind === "count" && use.beside.has(word);
  return neutral.has(word);
}

/** «Số vụ/đối tượng»: two figures in one cell. */
export function namesTwoThings(own: string, use: UseWords): boolean {
  const things = counted.filter((thing) => hasPhrase(own, thing));
  return things.length > 1 && !things.every((thing) => thing.split(" ").every((word) => use.beside.has(word)));
}

/** «Số đối tượng phạm pháp hình sự»: persons, where the criterion counts cases. */
export function countsPersons(own: string, { keys }: UseWords): boolean {
  return keys.has("vụ") && !hasPhrase(own, "vụ") && persons.some((person) => hasPhrase(own, person));
}

const persons = ["đối tượng", "người", "bị can"];
