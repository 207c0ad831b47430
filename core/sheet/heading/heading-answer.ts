import type { Sentence } from "../../sentence.ts";

/** Why a heading is asked about. */
type WhyAsked =
  "incomplete" | "several" | "two" | "prefix" | "number" | "reversed" | "count" | "part" | "year" | "more";

export interface HeadingAnswer {
  readonly use: string | null;
  /** The candidates, the best first; null when nothing is asked. */
  readonly among: readonly string[] | null;
  readonly why: WhyAsked;
  readonly otherYear?: number | null;
  /** A column beside the figures. */
  readonly isRole?: boolean;
}

export const none: HeadingAnswer = { use: null, among: null, why: "incomplete" };

/** Read by nobody, asked about by nobody, and of no other year. */
export function isNone({ use, among, otherYear = null }: HeadingAnswer): boolean {
  return use === null && among === null && otherYear === null;
}

export function take(use: string, isRole = false): HeadingAnswer {
  return { use, among: null, why: "incomplete", isRole };
}

export function ask(among: readonly string[], why: WhyAsked, isRole = false): HeadingAnswer {
  return { use: null, among: [...new Set(among)], why, isRole };
}

export const whyAsked: Readonly<Record<WhyAsked, Sentence>> = {
  incomplete: { vi: "Tiêu đề chưa đủ từ để biết chắc.", en: "The heading has too few words to be sure." },
  several: { vi: "Tiêu đề hợp với nhiều cột.", en: "The heading fits several columns." },
  two: { vi: "Một cột ghi hai số liệu.", en: "One column holds two figures." },
  prefix: { vi: "Ký hiệu đứng trước không khớp với chữ.", en: "The id before it does not agree with the words." },
  number: { vi: "Chỉ có số thứ tự, không đọc theo vị trí.", en: "A numbering alone: nothing is read by position." },
  reversed: { vi: "Tiêu đề chưa nói rõ «Có» nghĩa là gì.", en: "The heading does not say what a yes means." },
  count: {
    vi: "Tiêu đề nói một số lượng, tiêu chí cần Có/Không.",
    en: "The heading counts, the criterion is yes or no.",
  },
  part: { vi: "Tiêu đề chỉ nêu một phần của số liệu.", en: "The heading names a part of the figure only." },
  year: { vi: "Năm hoặc kỳ trong tiêu đề không phải của bảng.", en: "The year or period is not the sheet's." },
  more: { vi: "Tiêu đề có từ lạ bên cạnh.", en: "The heading has other words beside it." },
};
