import type { SelectionAssessment } from "./assessment.ts";
import type { Finding } from "./finding.ts";
import { storeScale } from "./score/scale.ts";
import { acceptedFingerprints, logSheet, type LogEntry } from "./sheet/log-sheet.ts";
import type { OwnSheet } from "./sheet/own-sheets.ts";
import { scaleSheet } from "./sheet/scale-sheet.ts";

/** The outcome of «Chốt danh sách»: refused with what is open, or the sheets that record it. */
export type Finalising =
  | { readonly done: false; readonly open: readonly Finding[] }
  | { readonly done: true; readonly sheets: readonly OwnSheet[] };

/**
 * Findings that keep a list from being final: every error, and every warning without a recorded reason.
 *
 * @example openFindings(assessment).some(({ code }) => code === "blank-value") // true
 */
export function openFindings({ findings, log }: Pick<SelectionAssessment, "findings" | "log">): readonly Finding[] {
  const accepted = acceptedFingerprints(log);
  return findings.filter(
    ({ severity, fingerprint }) => severity === "error" || (severity === "warning" && !accepted.has(fingerprint)),
  );
}

/**
 * Finalises a list: refused while an error is open or a warning has neither fix nor reason, otherwise date, scale and
 * plan go to the log and the scale is stored.
 *
 * @param assessment made with `final: true`
 * @param date ISO date of the decision to finalise; the core has no clock
 * @example finalise(assessment, "2018-01-15").done // false: a figure is missing
 */
export function finalise(assessment: SelectionAssessment, date: string): Finalising {
  const open = openFindings(assessment);
  const { result, plan, log } = assessment;
  if (open.length > 0 || !result) return { done: false, open };
  const source = `${result.sheet.table.sheet}, ${result.sheet.areas.length} đơn vị`;
  const scale = result.scale.provisional ? storeScale(result.scale, date, source) : result.scale;
  const entry: LogEntry = {
    time: date,
    action: "finalise",
    fingerprint: `plan ${plan.id} | ${result.sheet.district?.code ?? ""} | ${result.sheet.year ?? ""}`,
    reason: "",
    before: "",
    after: result.sheet.areas
      .filter(({ approved }) => approved)
      .map(({ name }) => name)
      .join(", "),
  };
  const scaleSource = scale.source ?? source;
  return {
    done: true,
    sheets: [scaleSheet(scale, plan.criteria, scale.date ?? date, scaleSource), logSheet([...log, entry])],
  };
}
