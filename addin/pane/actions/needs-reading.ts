import type { Sentence } from "../../../core/sentence.ts";
import type { PaneState } from "../session/state.ts";

const words = { unread: { vi: "Chưa đọc sổ nào.", en: "No workbook has been read." } };

/** What can only be done with a workbook that was read. */
export function needsReading({ assessment }: PaneState): Sentence | null {
  return assessment ? null : words.unread;
}
