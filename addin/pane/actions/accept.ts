import { acceptedIn } from "../../../core/assess/accepted.ts";
import type { Finding } from "../../../core/finding.ts";
import { fill, type Sentence } from "../../../core/sentence.ts";
import { logSheet, shortestReason, type LogEntry } from "../../../core/sheet/managed/log.ts";
import { acceptEntry, withdrawEntry, localTime } from "./log-entries.ts";
import type { Action, Done, Work } from "../session/action.ts";
import { logLines, titleIn, writeChanges } from "./changes.ts";

const words = {
  accepted: {
    vi: "Đã ghi lý do vào trang tính «{title}».",
    en: "The reason is in the sheet “{title}”.",
  },
  withdrawn: {
    vi: "Đã rút chấp nhận; cảnh báo hiện lại. Trang tính «{title}» vẫn giữ cả hai dòng.",
    en: "The reason is taken back, and the warning is open again. The sheet “{title}” keeps both lines.",
  },
};

/** Characters that the reason still lacks; 0 when it is one. */
export function lackingIn(reason: string): number {
  return Math.max(0, shortestReason - reason.trim().length);
}

/** A warning accepted with its reason: one line of the log, unless it says so already. */
export const accept: Action<{ readonly finding: Finding; readonly reason: string }> = {
  job: "record",
  run(work, { finding, reason }) {
    const isSaid = acceptedIn([finding], work.assessment.opened.log).get(finding)?.reason === reason.trim();
    const isAcceptable = finding.severity === "warning" && lackingIn(reason) === 0 && !isSaid;
    return log(work, isAcceptable ? [acceptEntry(finding, reason, localTime())] : [], words.accepted);
  },
};

/** Its reason taken back: one more line, for the log tells both. Nothing where there is none to take back. */
export const withdraw: Action<Finding> = {
  job: "record",
  run(work, finding) {
    const entry = acceptedIn([finding], work.assessment.opened.log).get(finding);
    return log(work, entry ? [withdrawEntry(finding, entry.reason, timeAfter(entry.time))] : [], words.withdrawn);
  },
};

/** Now; never before the line that is taken back, were the clock of another machine ahead. */
function timeAfter(time: string): string {
  const now = localTime();
  return now > time ? now : time;
}

async function log(work: Work, entries: readonly LogEntry[], sentence: Sentence): Promise<Done> {
  const title = titleIn(work.content, logSheet([]));
  await writeChanges(work, logLines(work.content, entries));
  return { notice: { kind: "recorded", title, sentence: fill(sentence, { title }) } };
}
