import { count } from "./count.ts";

/** Areas that count against the cap. */
export const selectedAreas = (next: string) =>
  count({
    name: { vi: "số_đã_chọn", en: "selected" },
    says: {
      vi: "Số địa bàn đã chọn, kể cả địa bàn chuyển tiếp.",
      en: "Number of selected areas, those carried over included.",
    },
    what: "Số địa bàn đã chọn",
    next,
    suggest: ({ assessment: { selection } }) => selection?.capUse.used?.toString() ?? null,
  });
