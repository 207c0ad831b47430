import type { Sentence } from "../../../core/index.ts";

/** The words of the ranking, which are loaded with it. */
export const rankingWords = {
  propose: { vi: "Ghi đề nghị…", en: "Write the proposal…" },
  compare: { vi: "So sánh cách tính", en: "Compare methods" },
  actions: { vi: "Việc với danh sách", en: "What to do with the list" },
  /** What the labels speak of where no seat is left to contend for. */
  labelsOfWhole: {
    vi: "Không còn chỗ: «chắc trong», «sát mức cắt», «chắc ngoài» nói về {places} hạng đầu của cả bảng.",
    en: "No place is left: “firmly in”, “near the line” and “firmly out” speak of the first {places} of the whole sheet.",
  },
} satisfies Record<string, Sentence>;
