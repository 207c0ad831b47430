import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { Action, ShownAction } from "../session/action.ts";
import { logLines, joinChanges, splitOutdated, writeChanges } from "./changes.ts";
import { localTime, undoEntries } from "./log-entries.ts";

const words = {
  label: { vi: "Hoàn tác việc vừa ghi", en: "Undo the last change" },
  nothing: { vi: "Chưa ghi gì trong lần mở này.", en: "Nothing was written in this session." },
};

/** The last act taken back: cells that were changed since are left alone, and said; one more line of the log tells it. */
export const undo: ShownAction & Action<unknown> = {
  id: "undo",
  label: words.label,
  icon: ArrowUndo20Regular,
  places: ["sheet menu"],
  key: "z",
  blockedBy: ({ acts }) => (acts.length === 0 ? words.nothing : null),
  job: "record",
  async run(work) {
    const { acts, content, workbook } = work;
    const last = acts.at(-1);
    if (!last) return { notice: null };
    const due = splitOutdated(content, last.changes);
    const lines = logLines(content, undoEntries(due.changes, localTime()));
    const { outdated } = await writeChanges(work, joinChanges(due, lines));
    if (last.sheets.length > 0) await workbook.removeManagedSheets(last.sheets);
    const late = [...(due.outdated ?? []), ...outdated];
    return {
      notice: { kind: "undone", applied: due.changes.length - outdated.length, outdated: late },
      acts: acts.slice(0, -1),
    };
  },
};
