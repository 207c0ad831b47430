import type { Change } from "../../../core/finding.ts";
import type { Action } from "../session/action.ts";
import { joinChanges, logLines, splitOutdated, writeChanges } from "./changes.ts";
import { fixEntries, localTime } from "./log-entries.ts";

interface FixToApply {
  readonly changes: readonly Change[];
  /** What the log knows the fix by. */
  readonly fingerprint: string;
  readonly kind?: "fixed" | "proposalWritten";
}

/** A fix, and its line in the log: of the cells that still hold what was shown. */
export const applyFix: Action<FixToApply> = {
  job: "fix",
  async run(work, { changes, fingerprint, kind = "fixed" }) {
    const due = splitOutdated(work.content, changes);
    const lines = logLines(work.content, fixEntries(fingerprint, due.changes, localTime()));
    const { outdated, undo } = await writeChanges(work, joinChanges(due, lines));
    const late = outdated.filter((place) =>
      due.changes.some(({ sheet, address }) => sheet === place.sheet && address === place.address),
    );
    const applied = due.changes.length - late.length;
    return { notice: { kind, applied, outdated: [...(due.outdated ?? []), ...late] }, undo };
  },
};
