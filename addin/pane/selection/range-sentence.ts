import { fill, type Sentence } from "../../../core/sentence.ts";

/** Where a rank stays while the weights change. @example rangeSentence(2, 4).vi // "trong khoảng hạng 2 đến 4 …" */
export function rangeSentence(best: number, worst: number): Sentence {
  return fill(best === worst ? words.kept : words.within, { best, worst });
}

const words = {
  kept: {
    vi: "giữ hạng {best} khi trọng số đổi trong ±25 %",
    en: "keeps rank {best} when weights change by up to ±25 %",
  },
  within: {
    vi: "trong khoảng hạng {best} đến {worst} khi trọng số đổi trong ±25 %",
    en: "within ranks {best} to {worst} when weights change by up to ±25 %",
  },
};
