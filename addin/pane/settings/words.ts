import type { Sentence } from "../../../core/index.ts";

/** The words of the workbook's settings, which are loaded with them. */
export const words = {
  saved: { vi: "Đã ghi cài đặt vào sheet «{title}».", en: "The settings are in the sheet “{title}”." },
} satisfies Record<string, Sentence>;
