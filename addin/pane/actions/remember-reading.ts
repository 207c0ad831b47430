import type { Settings } from "../../../core/sheet/managed/settings.ts";
import type { Action, Done, Work } from "../session/action.ts";
import { withoutReading, withReading } from "../session/correct-reading.ts";
import { asRecording, titleIn, writeChanges } from "./changes.ts";

/** Puts the corrections into the workbook's settings, so that the next check reads the same way. */
export const rememberReading: Action = {
  job: "remember",
  run: (work) => write(work, withReading(work.assessment.opened.settings, work.options, work.assessment)),
};

/** Takes back every correction, those that the workbook remembers as well. */
export const forgetReading: Action = {
  job: "remember",
  run: (work) => write(work, withoutReading(work.assessment.opened.settings)),
};

async function write(work: Work, settings: Settings): Promise<Done> {
  const { settingsWith } = await import(
    /* webpackChunkName: "panels" */ "../../../core/sheet/managed/write-settings.ts"
  );
  const sheet = settingsWith(work.content, settings);
  const { undo } = await writeChanges(work, asRecording(work.content, sheet));
  return { notice: { kind: "remembered", title: titleIn(work.content, sheet) }, undo, options: {} };
}
