import type { Assessment } from "./assessment.ts";
import { dayText } from "../civil-date.ts";
import type { Finding } from "../finding.ts";
import type { OpenedWorkbook } from "../open/opened-workbook.ts";
import type { Plan } from "../plan/plan.ts";
import { storeScale } from "../score/scale.ts";
import { unitOf } from "../sheet/areas/unit-of-row.ts";
import type { SelectionResult } from "../selection/selection-result.ts";
import { checksum } from "../sheet/managed/checksum.ts";
import { logWith, type LogEntry } from "../sheet/managed/log.ts";
import type { ManagedSheet } from "../sheet/managed/managed-sheets.ts";
import { scaleWith } from "../sheet/managed/scale.ts";

/** The outcome of «Chốt danh sách»: refused with what is open, or the sheets that record it. */
type Finalising =
  | { readonly done: false; readonly open: readonly Finding[] }
  | {
      readonly done: true;
      /** «Thang điểm» and «Nhật ký», the line in it. */
      readonly sheets: readonly ManagedSheet[];
      /** The line by itself, for who adds it to the log cell by cell. */
      readonly entry: LogEntry;
    };

/** The last time that a list was finalised, and whether it is still the same list. */
interface Finalised {
  readonly entry: LogEntry;
  /** Areas, figures, marks, decisions or scale are others than then. */
  readonly isChanged: boolean;
}

/**
 * Finalises a list: refused while an error is open or a warning has neither fix nor reason, otherwise date, scale and
 * plan go to the log and the scale is stored. Whatever else stands in the log of the workbook stays there.
 *
 * @param assessment made with `final: true`
 * @param time ISO date, or date and time, of the decision to finalise; the core has no clock
 * @example finalise(assessment, "2018-01-15").done // false: a figure is missing
 */
export function finalise(assessment: Assessment, time: string): Finalising {
  const { selection, opened } = assessment;
  const { unsettled } = assessment.checked.selection;
  if (unsettled.length > 0 || !selection) return { done: false, open: unsettled };
  const { plan, content } = opened;
  const date = time.slice(0, 10);
  const source = `${selection.sheet.table.sheet}, ${selection.sheet.areas.length} đơn vị`;
  const scale = selection.scale.provisional ? storeScale(selection.scale, date, source) : selection.scale;
  const scaleDate = scale.date ?? date;
  const entry: LogEntry = {
    time,
    action: "finalise",
    fingerprint: `${listOf(plan, selection)} | ${stateOf(selection)}`,
    reason: `${plan.document}; thang điểm chốt ngày ${dayText(scaleDate)}`,
    before: lastOf(opened, selection)?.after ?? "",
    after: chosenIn(selection),
  };
  return {
    done: true,
    entry,
    sheets: [scaleWith(content, scale, plan.criteria, scaleDate, scale.source ?? source), logWith(content, [entry])],
  };
}

/**
 * Whether the list of this plan, locality and year was finalised, by the log; null when it was not.
 *
 * @example finalised(assessment) // null
 */
export function finalised({ opened, selection }: Assessment): Finalised | null {
  const entry = selection && lastOf(opened, selection);
  return entry ? { entry, isChanged: !entry.fingerprint.endsWith(` | ${stateOf(selection)}`) } : null;
}

function lastOf({ plan, log }: OpenedWorkbook, selection: SelectionResult): LogEntry | undefined {
  const list = `${listOf(plan, selection)} | `;
  const own = log.filter(({ action, fingerprint }) => action === "finalise" && `${fingerprint} | `.startsWith(list));
  return own.at(-1);
}

/** Which list it is: of which plan, locality and year. */
function listOf(plan: Plan, { sheet }: SelectionResult): string {
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
