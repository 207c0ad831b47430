import type { Assessment } from "../../../core/assess/assessment.ts";
import type { Finding } from "../../../core/finding.ts";
import { storeScale } from "../../../core/score/scale.ts";
import { fill } from "../../../core/sentence.ts";
import type { ManagedSheet } from "../../../core/sheet/managed/managed-sheets.ts";
import { scaleWith } from "../../../core/sheet/managed/scale.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import { WorkbookTrouble } from "../../workbook/workbook.ts";
import type { Action } from "../session/action.ts";
import { asRecording, joinChanges, logLines, nothing, titleIn, writeChanges } from "./changes.ts";
import { freezeEntry, localTime } from "./log-entries.ts";

const words = {
  against: {
    vi: "Chưa chốt được thang điểm: còn {count} lỗi trong số liệu gốc.",
    en: "The scale cannot be frozen yet: {count} {count:error stands|errors stand} in its figures.",
  },
};

/** What keeps the scale from being frozen: errors in the figures and rows from which its levels come (Quy ước Q14). */
export function againstFreezing({ checked }: Assessment): readonly Finding[] {
  return checked.selection.findings.filter(({ severity, code }) => severity === "error" && code !== "cap-exceeded");
}

/**
 * The scale as it is frozen today, and its line in the log.
 *
 * @throws WorkbookTrouble when errors stand by then: nothing is written
 */
export const freezeScale: Action<{ readonly basis: string }> = {
  job: "freeze",
  isRepeatable: true,
  async run(work, { basis }) {
    const { content, assessment, today } = work;
    const against = againstFreezing(assessment);
    if (against.length > 0) throw new WorkbookTrouble(fill(words.against, { count: against.length }));
    const own = scaleToStore(assessment, content, today);
    const scale = own ? asRecording(content, own) : nothing;
    const isOther = scale.changes.length + scale.sheets.length > 0;
    const lines = isOther ? logLines(content, [freezeEntry(assessment, basis, localTime())]) : nothing;
    const { undo } = await writeChanges(work, joinChanges(scale, lines));
    return { notice: { kind: "frozen", title: titleIn(content, own) }, undo };
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
