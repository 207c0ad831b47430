import { convention } from "../citation.ts";
import type { Sentence } from "../sentence.ts";
import type { ReadingChoice } from "../verdict.ts";

const says = {
  "Q2=floor": { vi: "làm tròn xuống", en: "rounded down" },
  "Q2=floor-min-1": { vi: "làm tròn xuống, ít nhất 1", en: "rounded down, at least 1" },
  "Q2=half-up": { vi: "từ một nửa thì làm tròn lên", en: "rounded half up" },
  "Q2=ceil": { vi: "làm tròn lên", en: "rounded up" },
  "Q4=ten": { vi: "tính từng chỉ tiêu T1 … T10", en: "by the targets T1 … T10" },
  "Q4=five": { vi: "tính theo từng gạch đầu dòng của mục II.2", en: "by the dashes of II.2" },
  "Q5=leave-out": { vi: "không tính chỉ tiêu không áp dụng", en: "targets that do not apply left out" },
  "Q5=as-met": { vi: "coi chỉ tiêu không áp dụng là đạt", en: "targets that do not apply counted as met" },
  "Q5=as-not-met": {
    vi: "coi chỉ tiêu không áp dụng là không đạt",
    en: "targets that do not apply counted as not met",
  },
  "Q6=two-more-targets": { vi: "coi hai điều kiện là hai chỉ tiêu nữa", en: "the gates counted as two more targets" },
  "Q8=T4-at-start": { vi: "T4 chỉ tính trên số truy nã đầu kỳ", en: "T4 over those wanted at the start only" },
  "Q8=T4-arisen": { vi: "T4 chỉ tính trên số truy nã phát sinh", en: "T4 over those that arose only" },
  "Q10=new-only": {
    vi: "chỉ tính địa bàn mới phê duyệt trong năm",
    en: "only areas newly approved in the year counted",
  },
  "Q11=ever-relapsed": {
    vi: "địa bàn từng tái phức tạp vẫn tính là tái phức tạp",
    en: "an area that ever relapsed counted as relapsed",
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type ReadingChoiceId = keyof typeof says;

/** What «Tính theo cách khác» calls another reading. @example readingChoice("Q5=as-met").citation.clause // "Q5" */
export function readingChoice(id: ReadingChoiceId): ReadingChoice {
  return { id, says: says[id], citation: convention(id.slice(0, id.indexOf("="))) };
}
