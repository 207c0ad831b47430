import { convention } from "../citation.ts";
import type { Sentence } from "../sentence.ts";
import { terms } from "../terms.ts";

const says = {
  "Q2=floor": terms.rounding.floor,
  "Q2=floor-min-1": terms.rounding["floor-min-1"],
  "Q2=half-up": terms.rounding["half-up"],
  "Q2=ceil": terms.rounding.ceil,
  "Q4=ten": { vi: "tính từng chỉ tiêu", en: "by the targets" },
  "Q4=five": { vi: "tính theo từng gạch đầu dòng", en: "by the dashes" },
  "Q5=leave-out": { vi: "không tính chỉ tiêu không áp dụng", en: "targets that do not apply left out" },
  "Q5=as-met": { vi: "coi chỉ tiêu không áp dụng là đạt", en: "targets that do not apply counted as met" },
  "Q5=as-not-met": {
    vi: "coi chỉ tiêu không áp dụng là không đạt",
    en: "targets that do not apply counted as not met",
  },
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

/** What «Tính theo cách khác» calls another reading. @example readingChoice("Q5=as-met").citation.clause // "Q5" */
export function readingChoice(id: ReadingChoiceId) {
  return { id, says: says[id], citation: convention(id.slice(0, id.indexOf("="))) };
}
