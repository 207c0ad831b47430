import type { Assessment } from "../../../core/assess/assessment.ts";
import { storeScale } from "../../../core/score/scale.ts";
import type { ManagedSheet } from "../../../core/sheet/managed/managed-sheets.ts";
import { scaleWith } from "../../../core/sheet/managed/scale.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import type { Action } from "../session/action.ts";
import { asRecording, joinChanges, logLines, nothing, titleIn, writeChanges } from "./changes.ts";
import { freezeEntry, localTime } from "./log-entries.ts";

/** The scale as it is frozen today, and its line in the log. */
export const freezeScale: Action = {
  job: "freeze",
  isRepeatable: true,
  async run(work) {
    const { content, assessment, today } = work;
    const own = scaleToStore(assessment, content, today);
    const scale = own ? asRecording(content, own) : nothing;
    const isOther = scale.changes.length + scale.sheets.length > 0;
    const lines = isOther ? logLines(content, [freezeEntry(assessment, localTime())]) : nothing;
    await writeChanges(work, joinChanges(scale, lines));
    return { notice: { kind: "frozen", title: titleIn(content, own) } };
  },
};

/**
 * «Thang điểm» with the levels that hold now, frozen on a date; null where there is no scale to freeze.
 *
 * @param today ISO date
 */
function scaleToStore(
  { opened: { plan }, selection: result }: Assessment,
  content: WorkbookContent,
  today: string,
): ManagedSheet | null {
  if (!result) return null;
  const { sheet, scale } = result;
  // The sheet «Thang điểm» is in Vietnamese whatever the pane speaks.
  const source = `${sheet.table.sheet}, ${sheet.areas.length} đơn vị`;
  return scaleWith(content, storeScale(scale, today, source), plan.criteria, today, source);
}
