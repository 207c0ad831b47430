import { checksum } from "./checksum.ts";
import type { Cell, Table, WorkbookContent } from "../../table.ts";
import type { ManagedSheet } from "./managed-sheets.ts";
import { isText, managedTable } from "./managed-table.ts";
import { managedSheetOf, existingRows } from "./existing-rows.ts";

/** One line of «Nhật ký». */
export interface LogEntry {
  /** ISO date and time as the host gives it; the core has no clock. */
  readonly time: string;
  readonly action: "accept" | "withdraw" | "finalise" | "freeze-scale" | "fix" | "undo";
  readonly fingerprint: string;
  readonly reason: string;
  readonly before: string;
  readonly after: string;
}

const header = ["Thời gian", "Việc", "Dấu nhận biết", "Lý do", "Trước", "Sau"] as const;
const actions: Readonly<Record<LogEntry["action"], string>> = {
  accept: "Chấp nhận",
  withdraw: "Rút chấp nhận",
  finalise: "Chốt danh sách",
  "freeze-scale": "Chốt thang điểm",
  fix: "Sửa",
  undo: "Hoàn tác",
};
/** What lines written by earlier versions say. */
const earlier: Readonly<Record<string, LogEntry["action"]>> = { "Bỏ qua có lý do": "accept", "Bỏ lý do": "withdraw" };
/** A reason shorter than this is no reason. */
export const shortestReason = 10;

/**
 * The log as it stands in the workbook; a line that is not ours is passed over.
 *
 * @example readLog({ tables: [table] }) // []
 */
export function readLog(content: WorkbookContent): readonly LogEntry[] {
  const table = managedTable(content, "DIABAN_NHATKY");
  if (!table) return [];
  const places = columnsOf(table.rows);
  return table.rows.flatMap((row) => {
    const [time = "", action = "", fingerprint = "", reason = "", before = "", after = ""] = places.map((place) =>
      String((row[place] as string | null | undefined) ?? ""),
    );
    const kind =
      (Object.keys(actions) as LogEntry["action"][]).find((key) => actions[key] === action) ?? earlier[action];
    return kind === undefined ? [] : [{ time, action: kind, fingerprint, reason, before, after }];
  });
}

/** Where the six columns stand: the user may have put one of their own between them. */
function columnsOf(rows: Table["rows"]): readonly number[] {
  const head = rows.find((row) => row.some((cell) => isText(cell, header[2])));
  return header.map((heading, index) => {
    const at = head?.findIndex((cell) => isText(cell, heading)) ?? -1;
    return at < 0 ? index : at;
  });
}

/**
 * For each warning that is accepted, by its fingerprint as the log has it, the line that says why: the last one, with a
 * reason long enough to be one, and not taken back since.
 */
export function acceptances(log: readonly LogEntry[]): ReadonlyMap<string, LogEntry> {
  const standing = new Map<string, LogEntry>();
  // The user may have sorted the lines; the sort is stable.
  for (const entry of [...log].sort((a, b) => (a.time < b.time ? -1 : Number(a.time > b.time)))) {
    if (entry.action === "withdraw") standing.delete(entry.fingerprint);
    else if (entry.action === "accept" && entry.reason.trim().length >= shortestReason)
      standing.set(entry.fingerprint, entry);
  }
  return standing;
}

/** A cell holds 32,767 characters; a fingerprint of thousands of units is longer. */
const longestFingerprint = 8000;

/**
 * A fingerprint as it stands in the log: one that no cell could hold is cut, and a checksum of the whole stands for the
 * rest.
 *
 * @example loggedFingerprint("cap-zero | 6") // "cap-zero | 6"
 */
export function loggedFingerprint(fingerprint: string): string {
  if (fingerprint.length <= longestFingerprint) return fingerprint;
  return `${fingerprint.slice(0, longestFingerprint)}… #${checksum(fingerprint)} (${fingerprint.length})`;
}

/**
 * «Nhật ký» as a sheet of ours: one row an entry, oldest first.
 *
 * @param standing the log as it is in the workbook: its lines and whatever else the user typed there stay in their places,
 * and the entries follow below
 * @example logSheet([]).name // "DIABAN_NHATKY"
 */
export function logSheet(entries: readonly LogEntry[], standing: Table | null = null): ManagedSheet {
  const old = standing ? existingRows(standing) : [];
  const isBegun = old.length > 0;
  const places = isBegun ? columnsOf(old) : header.map((_heading, index) => index);
  const lines = entries.map((entry) => {
    const line: Cell[] = Array.from({ length: Math.max(...places) + 1 }, () => null);
    [entry.time, actions[entry.action], entry.fingerprint, entry.reason, entry.before, entry.after].forEach(
      (text, index) => (line[places[index] ?? index] = text),
    );
    return line;
  });
  const rows = isBegun ? [...old, ...lines] : [["Nhật ký của Địa bàn"], [...header], ...lines];
  return managedSheetOf("DIABAN_NHATKY", rows, { widths: [20, 20, 48, 48, 20, 20], headings: [0, 1] });
}

/**
 * The log of a workbook with lines added to it.
 *
 * @example logWith({ tables: [] }, []).title // "Nhật ký"
 */
export function logWith(content: WorkbookContent, entries: readonly LogEntry[]): ManagedSheet {
  return logSheet(entries, managedTable(content, "DIABAN_NHATKY"));
}
