import { acceptedIn, fill, logSheet, shortestReason, type Finding } from "../../../core/index.ts";
import { acceptEntry, withdrawEntry, localTime } from "./log-entries.ts";
import { logLines, type Changes } from "./changes.ts";
import { titleIn, type Reading, type Recorded } from "./index.ts";

const words = {
  accepted: {
    vi: "Đã ghi lý do vào sheet «{title}».",
    en: "The reason is in the sheet “{title}”.",
  },
  withdrawn: {
    vi: "Đã bỏ lý do; cảnh báo hiện lại. Sheet «{title}» vẫn giữ cả hai dòng.",
    en: "The reason is taken back, and the warning is open again. The sheet “{title}” keeps both lines.",
  },
};

/** Characters that the reason still lacks; 0 when it is one. */
export function lackingIn(reason: string): number {
  return Math.max(0, shortestReason - reason.trim().length);
}

/** A warning accepted with its reason: one line of the log, unless it says so already. */
export function acceptRecorded({ content, assessment }: Reading, finding: Finding, reason: string): Recorded {
  const isSaid = acceptedIn([finding], assessment.opened.log).get(finding)?.reason === reason.trim();
  const isAcceptable = finding.severity === "warning" && lackingIn(reason) === 0 && !isSaid;
  const recording = logLines(content, isAcceptable ? [acceptEntry(finding, reason, localTime())] : []);
  return recorded(content, recording, words.accepted);
}

/** Its reason taken back: one more line, for the log tells both. Nothing where there is none to take back. */
export function withdrawRecorded({ content, assessment }: Reading, finding: Finding): Recorded {
  const entry = acceptedIn([finding], assessment.opened.log).get(finding);
  const lines = entry ? [withdrawEntry(finding, entry.reason, timeAfter(entry.time))] : [];
  return recorded(content, logLines(content, lines), words.withdrawn);
}

/** Now; never before the line that is taken back, were the clock of another machine ahead. */
function timeAfter(time: string): string {
  const now = localTime();
  return now > time ? now : time;
}

function recorded(content: Reading["content"], recording: Changes, sentence: typeof words.accepted): Recorded {
  const title = titleIn(content, logSheet([]));
  return { recording, said: () => ({ kind: "recorded", title, sentence: fill(sentence, { title }) }) };
}
