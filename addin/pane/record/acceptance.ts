import {
  acceptances,
  fill,
  logSheet,
  loggedFingerprint,
  readLog,
  shortestReason,
  type Finding,
  type LogEntry,
} from "../../../core/index.ts";
import { acceptEntry, withdrawEntry } from "./entries.ts";
import { localTime } from "./local-time.ts";
import { logLines, type Recording } from "./recording.ts";
import { titleIn, type Reading, type Recorded } from "./road-records.ts";
import { words } from "./words.ts";

/**
 * Why a warning is accepted, by the log; null while it is open. An error is never accepted, whatever the log says.
 *
 * @param log of the assessment that the finding is from, whichever sheet it is about
 */
export function acceptanceOf({ severity, fingerprint }: Finding, log: readonly LogEntry[]): LogEntry | null {
  if (severity !== "warning") return null;
  return acceptances(log).get(loggedFingerprint(fingerprint)) ?? null;
}

/** Characters that the reason still lacks; 0 when it is one. */
export function lackingIn(reason: string): number {
  return Math.max(0, shortestReason - reason.trim().length);
}

/** A warning accepted with its reason: one line of the log, unless it says so already. */
export function acceptRecorded({ content }: Reading, finding: Finding, reason: string): Recorded {
  const isSaid = acceptanceOf(finding, readLog(content))?.reason === reason.trim();
  const isAcceptable = finding.severity === "warning" && lackingIn(reason) === 0 && !isSaid;
  const recording = logLines(content, isAcceptable ? [acceptEntry(finding, reason, localTime())] : []);
  return recorded(content, recording, words.accepted);
}

/** Its reason taken back: one more line, for the log tells both. Nothing where there is none to take back. */
export function withdrawRecorded({ content }: Reading, finding: Finding): Recorded {
  const entry = acceptanceOf(finding, readLog(content));
  const lines = entry ? [withdrawEntry(finding, entry.reason, timeAfter(entry.time))] : [];
  return recorded(content, logLines(content, lines), words.withdrawn);
}

/** Now; never before the line that is taken back, were the clock of another machine ahead. */
function timeAfter(time: string): string {
  const now = localTime();
  return now > time ? now : time;
}

function recorded(content: Reading["content"], recording: Recording, sentence: typeof words.accepted): Recorded {
  const title = titleIn(content, logSheet([]));
  return { recording, said: () => ({ kind: "recorded", title, sentence: fill(sentence, { title }) }) };
}
