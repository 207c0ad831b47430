import { fill, settingsWith, type WorkbookSettings } from "../../../core/index.ts";
import { asRecording, together, type Recording } from "../record/recording.ts";
import { titleIn, type Reading, type Recorded } from "../record/road-records.ts";
import { words } from "./words.ts";

/** Other settings: only their own rows change in «Cài đặt». What else belongs to the step goes with it. */
export function settingsRecorded(
  { content }: Pick<Reading, "content">,
  settings: WorkbookSettings,
  ...more: readonly Recording[]
): Recorded {
  const own = settingsWith(content, settings);
  const title = titleIn(content, own);
  return {
    recording: together(asRecording(content, own), ...more),
    said: () => ({ kind: "recorded", title, sentence: fill(words.saved, { title }) }),
  };
}
