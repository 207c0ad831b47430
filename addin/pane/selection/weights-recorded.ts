import { fill, type Change, type ManagedSheet } from "../../../core/index.ts";
import { fixEntries, localTime } from "../actions/log-entries.ts";
import { asRecording, logLines, joinChanges } from "../actions/changes.ts";
import { titleIn, type Reading, type Recorded } from "../actions/index.ts";
import { compareWords } from "./methods/compare-words.ts";

const words = {
  keptNew: { vi: "Đã ghi trọng số vào sheet «{title}».", en: "The weights are in the sheet “{title}”." },
};

/** «Thang điểm» with weights alone, and its line in the log. */
export function weightsRecorded(
  { content }: Pick<Reading, "content">,
  own: ManagedSheet,
  changes: readonly Change[],
): Recorded {
  const lines = logLines(content, fixEntries(compareWords.keepLabel.vi, changes, localTime()));
  const title = titleIn(content, own);
  return {
    recording: joinChanges(asRecording(content, own), lines),
    said: () => ({ kind: "recorded", title, sentence: fill(words.keptNew, { title }) }),
  };
}
