import {
  managedTable,
  settingsWith,
  type Change,
  type ManagedSheet,
  type ReadingOptions,
  type Assessment,
  type Sentence,
  type WorkbookContent,
} from "../../../core/index.ts";
import type { ChangeOutcome } from "../../workbook/workbook.ts";
import { freeTitle } from "../../../core/sheet/index.ts";
import { withoutReading, withReading } from "../session/correct-reading.ts";
import type { Notice } from "../session/state.ts";
import { scaleToStore } from "./freeze-scale.ts";
import { fixEntries, freezeEntry, localTime } from "./log-entries.ts";
import { asRecording, logLines, nothing, splitOutdated, joinChanges, type Changes } from "./changes.ts";

/** The workbook as it stands, and what it comes to. */
export interface Reading {
  readonly content: WorkbookContent;
  readonly assessment: Assessment;
  /** Why the plan that the workbook asks for is not the one that it is judged by; null where it is. */
  readonly planRefusal: Sentence | null;
}

/** What is to be written, and what is said when it is. */
export interface Recorded {
  readonly recording: Changes;
  readonly said: (outcome: ChangeOutcome) => Notice;
}

/** A fix, and its line in the log: of the cells that still hold what was shown. */
export function fixRecorded(
  { content }: Reading,
  fix: readonly Change[],
  fingerprint: string,
  kind: "fixed" | "proposalWritten" = "fixed",
): Recorded {
  const due = splitOutdated(content, fix);
  const lines = logLines(content, fixEntries(fingerprint, due.changes, localTime()));
  const isOfFix = (place: { readonly sheet: string; readonly address: string }) =>
    due.changes.some(({ sheet, address }) => sheet === place.sheet && address === place.address);
  return {
    recording: joinChanges(due, lines),
    said: ({ outdated }) => {
      const late = outdated.filter(isOfFix);
      const applied = due.changes.length - late.length;
      return { kind, applied, outdated: [...(due.outdated ?? []), ...late] };
    },
  };
}

/** The scale as it is frozen today, and its line in the log. */
export function freezeRecorded({ content, assessment }: Reading, today: string): Recorded {
  const own = scaleToStore(assessment, content, today);
  const scale = own ? asRecording(content, own) : nothing;
  const isOther = scale.changes.length + scale.sheets.length > 0;
  const lines = isOther ? logLines(content, [freezeEntry(assessment, localTime())]) : nothing;
  return { recording: joinChanges(scale, lines), said: () => ({ kind: "frozen", title: titleIn(content, own) }) };
}

/** The corrections of how the sheet is read, put into the settings or, with null, taken out of them. */
export function readingRecorded({ content, assessment }: Reading, options: ReadingOptions | null): Recorded {
  const { settings } = assessment.opened;
  const own = settingsWith(content, options ? withReading(settings, options) : withoutReading(settings));
  const title = titleIn(content, own);
  return { recording: asRecording(content, own), said: () => ({ kind: "remembered", title }) };
}

/** What a sheet of ours is called in the workbook, or will be. */
export function titleIn(content: WorkbookContent, own: ManagedSheet | null): string {
  if (!own) return "";
  const taken = content.tables.map(({ sheet }) => sheet);
  return managedTable(content, own.name)?.sheet ?? freeTitle(own.title, taken);
}
