import { acceptedIn } from "./accepted.ts";
import type { SelectionAssessment, SelectionResult } from "../selection/selection-result.ts";
import { checksum } from "../sheet/managed/checksum.ts";
import { dayText } from "../civil-date.ts";
import type { Finding } from "../finding.ts";
import { storeScale } from "../score/scale.ts";
import { logSheet, logWith, type LogEntry } from "../sheet/managed/log.ts";
import type { ManagedSheet } from "../sheet/managed/managed-sheets.ts";
import { managedTable } from "../sheet/managed/managed-table.ts";
import { scaleWith } from "../sheet/managed/scale.ts";
import type { WorkbookContent } from "../table.ts";
import { unitOf } from "../selection/cap-use.ts";

/** The outcome of «Chốt danh sách»: refused with what is open, or the sheets that record it. */
export type Finalising =
  | { readonly done: false; readonly open: readonly Finding[] }
  | {
      readonly done: true;
      /** «Thang điểm» and «Nhật ký», the line in it. */
      readonly sheets: readonly ManagedSheet[];
      /** The line by itself, for who adds it to the log cell by cell. */
      readonly entry: LogEntry;
    };

/** The last time that a list was finalised, and whether it is still the same list. */
export interface Finalised {
  readonly entry: LogEntry;
  /** Areas, figures, marks, decisions or scale are others than then. */
  readonly isChanged: boolean;
}

/**
 * Findings that keep a list from being final: every error, and every warning without a recorded reason.
 *
 * @example openFindings(assessment).some(({ code }) => code === "blank-value") // true
 */
export function openFindings({ findings, log }: Pick<SelectionAssessment, "findings" | "log">): readonly Finding[] {
  const accepted = acceptedIn(findings, log);
  return findings.filter((finding) => finding.severity !== "info" && !accepted.has(finding));
}

/**
 * Finalises a list: refused while an error is open or a warning has neither fix nor reason, otherwise date, scale and
 * plan go to the log and the scale is stored.
 *
 * @param assessment made with `final: true`
 * @param time ISO date, or date and time, of the decision to finalise; the core has no clock
 * @param content the workbook: whatever else stands in its log stays there
 * @example finalise(assessment, "2018-01-15").done // false: a figure is missing
 */
export function finalise(
  assessment: SelectionAssessment,
  time: string,
  content: WorkbookContent = { tables: [] },
): Finalising {
  const open = openFindings(assessment);
  const { result, plan, log } = assessment;
  if (open.length > 0 || !result) return { done: false, open };
  const date = time.slice(0, 10);
  const source = `${result.sheet.table.sheet}, ${result.sheet.areas.length} đơn vị`;
  const scale = result.scale.provisional ? storeScale(result.scale, date, source) : result.scale;
  const scaleDate = scale.date ?? date;
  const entry: LogEntry = {
    time,
    action: "finalise",
    fingerprint: `${listOf(assessment, result)} | ${stateOf(result)}`,
    reason: `${plan.document}; thang điểm chốt ngày ${dayText(scaleDate)}`,
    before: lastOf(assessment, result)?.after ?? "",
    after: chosenIn(result),
  };
  const hasLog = managedTable(content, "DIABAN_NHATKY") !== null;
  const logged = hasLog ? logWith(content, [entry]) : logSheet([...log, entry]);
  return {
    done: true,
    entry,
    sheets: [scaleWith(content, scale, plan.criteria, scaleDate, scale.source ?? source), logged],
  };
}

/**
 * Whether the list of this plan, locality and year was finalised, by the log; null when it was not.
 *
 * @example finalised(assessment) // null
 */
export function finalised(assessment: SelectionAssessment): Finalised | null {
  const { result } = assessment;
  const entry = result && lastOf(assessment, result);
  return entry ? { entry, isChanged: !entry.fingerprint.endsWith(` | ${stateOf(result)}`) } : null;
}

function lastOf(assessment: SelectionAssessment, result: SelectionResult): LogEntry | undefined {
  const list = `${listOf(assessment, result)} | `;
  const own = assessment.log.filter(
    ({ action, fingerprint }) => action === "finalise" && `${fingerprint} | `.startsWith(list),
  );
  return own.at(-1);
}

/** Which list it is: of which plan, locality and year. */
function listOf({ plan }: SelectionAssessment, { sheet }: SelectionResult): string {
  return `plan ${plan.id} | ${sheet.district?.code ?? ""} | ${sheet.year ?? ""}`;
}

/** What makes a list the same list, whatever the order of its rows. */
function stateOf({ sheet, scale }: SelectionResult): string {
  const areas = sheet.areas.map((area) => {
    const { name, facts, approved, carriedOver, decisionNumber, decisionDate } = area;
    return JSON.stringify([unitOf(area)?.code ?? name, facts, approved, carriedOver, decisionNumber, decisionDate]);
  });
  const levels = scale.rows.map(({ column, level, weight }) => `${column} ${level} ${weight ?? ""}`);
  return checksum([...areas.sort(), ...levels].join("\n"));
}

/** The chosen areas in words. */
function chosenIn({ sheet }: SelectionResult): string {
  const names = (areas: SelectionResult["sheet"]["areas"]) => areas.map(({ name }) => name).join(", ");
  const carriedOver = sheet.areas.filter((area) => area.carriedOver);
  const approved = names(sheet.areas.filter((area) => area.approved));
  return carriedOver.length === 0 ? approved : `${approved}; chuyển tiếp: ${names(carriedOver)}`;
}
