import { terms } from "../terms.ts";
import { fill, type Sentence } from "../index.ts";

/** The words of the ranking and of what can be asked of it, which are loaded with it. */
export const words = {
  propose: { vi: "Ghi đề nghị…", en: "Write the proposal…" },
  compare: { vi: "So sánh cách tính", en: "Compare methods" },
  actions: { vi: "Việc với danh sách", en: "What to do with the list" },
  ...terms.place,
  groups: { vi: "Đóng góp của các nhóm", en: "What the groups bring" },
  zero: { vi: "Tiêu chí không góp điểm", en: "Criteria that bring nothing" },
  noCell: { vi: "bảng không có cột này", en: "the sheet has no such column" },
  blank: { vi: "trống", en: "blank" },
} satisfies Record<string, Sentence>;

/** What the labels speak of where no seat is left to contend for. */
export const labelsOfWhole = (places: number): Sentence =>
  fill(
    {
      vi: "Không còn chỗ: «chắc trong», «sát mức cắt», «chắc ngoài» nói về {places} hạng đầu của cả bảng.",
      en: "No place is left: “firmly in”, “near the line” and “firmly out” speak of the first {places} of the whole sheet.",
    },
    { places },
  );
