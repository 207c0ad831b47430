import type { Sentence } from "../../../core/sentence.ts";

/** The words of «Vì sao?», the same for every figure. */
export const words = {
  notThePlan: { vi: "không phải quy định của kế hoạch", en: "not a rule of the plan" },
  cells: { vi: "Các ô liên quan ({count})", en: "Cells concerned ({count})" },
  arithmetic: { vi: "Cách tính", en: "Arithmetic" },
  parts: { vi: "Từng phần", en: "Part by part" },
  basis: { vi: "Dựa trên", en: "Rests on" },
  because: { vi: "Lý do:", en: "Because:" },
} as const satisfies Record<string, Sentence>;
