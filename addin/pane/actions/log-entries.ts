import type { Assessment } from "../../../core/assess/assessment.ts";
import { dayText } from "../../../core/civil-date.ts";
import type { Change, Finding } from "../../../core/finding.ts";
import type { LogEntry } from "../../../core/sheet/managed/log.ts";
import { isCellError, type Cell } from "../../../core/table.ts";

/** Cells in one line of the log: more would make a text that no cell can hold. */
const mostCells = 100;

/** That a warning is accepted, with the reason; before and after stay empty, for nothing changes. */
export function acceptEntry({ fingerprint }: Finding, reason: string, time: string): LogEntry {
  return {
    time,
    action: "accept",
    fingerprint,
    reason: reason.trim(),
    before: "",
    after: "",
  };
}

/** That a reason is taken back: the warning is open again, and the log still tells both. */
export function withdrawEntry({ fingerprint }: Finding, reason: string, time: string): LogEntry {
  return {
    time,
    action: "withdraw",
    fingerprint,
    reason: "",
    before: reason,
    after: "",
  };
}

/** What a fix changed: cell by cell, before and after. */
export function fixEntries(fingerprint: string, changes: readonly Change[], time: string): readonly LogEntry[] {
  const entries: LogEntry[] = [];
  for (let from = 0; from < changes.length; from += mostCells) {
    const some = changes.slice(from, from + mostCells);
    const listed = (of: "before" | "after") =>
      some.map((change) => `${change.sheet}!${change.address}: ${cellText(change[of])}`).join("\n");
    entries.push({
      time,
      action: "fix",
      fingerprint,
      reason: "",
      before: listed("before"),
      after: listed("after"),
    });
  }
  return entries;
}

/** That an act was taken back: cell by cell, before and after. */
export function undoEntries(changes: readonly Change[], time: string): readonly LogEntry[] {
  return fixEntries("undo", changes, time).map((entry) => ({ ...entry, action: "undo" }));
}

/** That the scale was frozen, on which basis: what it was before, and what it is now. */
export function freezeEntry(
  { opened: { plan }, selection: result }: Assessment,
  basis: string,
  time: string,
): LogEntry {
  const { scale, sheet } = result ?? {};
  const before = scale?.provisional === false ? `Đã chốt ngày ${dayText(scale.date ?? "")}` : "Tạm tính từ bảng";
  return {
    time,
    action: "freeze-scale",
    fingerprint: `plan ${plan.id} | ${sheet?.district?.code ?? ""} | ${sheet?.year ?? ""}`,
    reason: basis.trim(),
    before,
    after: `Chốt ngày ${dayText(time.slice(0, 10))}, ${sheet?.table.sheet ?? ""}, ${sheet?.areas.length ?? 0} đơn vị`,
  };
}

/** Long texts are cut: the cell itself still holds the whole of the new one. */
function cellText(cell: Cell): string {
  if (cell === null) return "(trống)";
  if (isCellError(cell)) return cell.error;
  const text = String(cell);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/**
 * The host's clock as the log has it: local date and time to the second. The core has no clock.
 *
 * @example localTime(new Date(2018, 0, 5, 9, 0, 7)) // "2018-01-05T09:00:07"
 */
export function localTime(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${day}T${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(":")}`;
}
