import type { Change } from "../../../core/finding.ts";
import { fill, type Sentence } from "../../../core/sentence.ts";
import type { ManagedSheet } from "../../../core/sheet/managed/managed-sheets.ts";
import type { Action } from "../session/action.ts";
import { asRecording, joinChanges, logLines, titleIn, writeChanges } from "./changes.ts";
import { fixEntries, localTime } from "./log-entries.ts";

const words = {
  laid: { vi: "Đã ghi trọng số vào trang tính «{title}».", en: "The weights are in the sheet “{title}”." },
};

interface WeightsToLay {
  readonly own: ManagedSheet;
  readonly changes: readonly Change[];
  /** What the log knows it by. */
  readonly label: Sentence;
}

/** «Thang điểm» with weights alone, and its line in the log. */
export const layWeights: Action<WeightsToLay> = {
  job: "record",
  async run(work, { own, changes, label }) {
    const lines = logLines(work.content, fixEntries(label.vi, changes, localTime()));
    const title = titleIn(work.content, own);
    const { undo } = await writeChanges(work, joinChanges(asRecording(work.content, own), lines));
    return { notice: { kind: "recorded", title, sentence: fill(words.laid, { title }) }, undo };
  },
};
