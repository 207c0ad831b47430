import { convention } from "../citation.ts";
import type { Sentence } from "../sentence.ts";
import { terms } from "../terms.ts";
import type { Reading } from "../verdict.ts";

const says = {
  "Q2=floor": terms.rounding.floor,
  "Q2=floor-min-1": terms.rounding["floor-min-1"],
  "Q2=half-up": terms.rounding["half-up"],
  "Q2=ceil": terms.rounding.ceil,
  "Q3=new-only": {
    vi: "không tính lại địa bàn chuyển tiếp vào mức trần",
    en: "areas carried over not counted again against the cap",
  },
  "Q4=ten": { vi: "tính từng chỉ tiêu", en: "by the targets" },
  "Q4=five": { vi: "tính theo từng gạch đầu dòng", en: "by the dashes" },
  "Q5=leave-out": { vi: "không tính chỉ tiêu không áp dụng", en: "targets that do not apply left out" },
  "Q5=as-met": { vi: "coi chỉ tiêu không áp dụng là đạt", en: "targets that do not apply counted as met" },
  "Q5=as-not-met": {
    vi: "coi chỉ tiêu không áp dụng là không đạt",
    en: "targets that do not apply counted as not met",
  },
  "Q6=two-more-targets": {
    vi: "coi mỗi điều kiện bắt buộc là một chỉ tiêu",
    en: "each mandatory condition counted as a target",
  },
  "Q7=three-percent": { vi: "giảm từ 3 % là giảm cơ bản", en: "a fall of 3 % is enough" },
  "Q7=any-fall": { vi: "cứ giảm là giảm cơ bản", en: "any fall is enough" },
  "Q7=a1-alone": { vi: "chỉ xét phạm pháp hình sự (a1)", en: "criminal cases (a1) alone" },
  "Q8=one-whole": {
    vi: "lấy riêng một trong hai số làm mẫu số",
    en: "only one of the two figures as the whole",
  },
  "Q10=new-only": {
    vi: "chỉ tính địa bàn mới phê duyệt trong năm",
    en: "only areas newly approved in the year counted",
  },
  "Q11=ever-relapsed": {
    vi: "tính cả địa bàn đã tái phức tạp rồi chuyển hóa lại",
    en: "areas that relapsed and were transformed again counted as relapsed",
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type ReadingChoiceId = keyof typeof says;

/** Readings that the plan's words hardly bear: shown, and never a reason to soften a verdict. */
const weak: readonly string[] = ["Q3=new-only", "Q6=two-more-targets"] satisfies readonly ReadingChoiceId[];

/** Whether a reading rests on a choice that the plan's words hardly bear. @example isWeak({ choices: [readingChoice("Q3=new-only")] }) // true */
export function isWeak({ choices }: Pick<Reading, "choices">): boolean {
  return choices.some(({ id }) => weak.includes(id));
}

/** Whether it turns what figures suggest, which is no verdict (Quy ước Q7). */
export function isOfSuggestion({ choices }: Pick<Reading, "choices">): boolean {
  return choices.some(({ citation }) => citation.clause === "Q7");
}

/** Whether a reading decides a verdict: one that the plan's words bear turns it. */
export function decides(readings: readonly Reading[]): boolean {
  return readings.some((one) => !isWeak(one) && !isOfSuggestion(one));
}

/** What «Tính theo cách khác» calls another reading. @example readingChoice("Q5=as-met").citation.clause // "Q5" */
export function readingChoice(id: ReadingChoiceId) {
  return { id, says: says[id], citation: convention(id.slice(0, id.indexOf("="))) };
}
