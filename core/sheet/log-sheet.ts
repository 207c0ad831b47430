import { formatBlock } from "../address.ts";
import type { Cell, WorkbookContent } from "../table.ts";
import { ownSheetTitles, type OwnSheet } from "./own-sheets.ts";
import { ownTable } from "./own-table.ts";

/** One line of «Nhật ký». */
export interface LogEntry {
  /** ISO date and time as the host gives it; the core has no clock. */
  readonly time: string;
  readonly action: "accept" | "finalise" | "freeze-scale" | "fix";
  readonly fingerprint: string;
  readonly reason: string;
  readonly before: string;
  readonly after: string;
}

const header = ["Thời gian", "Việc", "Dấu nhận biết", "Lý do", "Trước", "Sau"] as const;
const actions: Readonly<Record<LogEntry["action"], string>> = {
  accept: "Bỏ qua có lý do",
  finalise: "Chốt danh sách",
  "freeze-scale": "Chốt thang điểm",
  fix: "Sửa",
};
/** A reason shorter than this is no reason. */
export const shortestReason = 10;

/**
 * The log as it stands in the workbook; a line that is not ours is passed over.
 *
 * @example readLog({ tables: [table] }) // []
 */
export function readLog(content: WorkbookContent): readonly LogEntry[] {
  const rows = ownTable(content, "DIABAN_NHATKY")?.rows ?? [];
  return rows.flatMap((row) => {
    const [time, action, fingerprint, reason, before, after] = row.map((cell) =>
      cell === null ? "" : String(cell as string),
    );
    const kind = (Object.keys(actions) as LogEntry["action"][]).find((key) => actions[key] === action);
    if (kind === undefined) return [];
    return [
      {
        time: time ?? "",
        action: kind,
        fingerprint: fingerprint ?? "",
        reason: reason ?? "",
        before: before ?? "",
        after: after ?? "",
      },
    ];
  });
}

/** Fingerprints of the warnings that were accepted with a reason long enough to be one. */
export function acceptedFingerprints(log: readonly LogEntry[]): ReadonlySet<string> {
  return new Set(
    log
      .filter(({ action, reason }) => action === "accept" && reason.trim().length >= shortestReason)
      .map(({ fingerprint }) => fingerprint),
  );
}

/**
 * «Nhật ký» as a sheet of ours: one row an entry, oldest first.
 *
 * @example logSheet([]).name // "DIABAN_NHATKY"
 */
export function logSheet(entries: readonly LogEntry[]): OwnSheet {
  const title = ownSheetTitles.DIABAN_NHATKY.vi;
  const rows: Cell[][] = [
    ["Nhật ký của Địa bàn", null, null, null, null, null],
    [...header],
    ...entries.map(({ time, action, fingerprint, reason, before, after }) => [
      time,
      actions[action],
      fingerprint,
      reason,
      before,
      after,
    ]),
  ];
  const address = formatBlock({ top: 0, left: 0, bottom: rows.length - 1, right: header.length - 1 });
  return {
    name: "DIABAN_NHATKY",
    title,
    table: { name: title, sheet: title, address, rows },
    widths: [20, 20, 48, 48, 20, 20],
    headings: [0, 1],
  };
}
