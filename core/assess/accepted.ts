import type { Finding } from "../finding.ts";
import { acceptances, type LogEntry } from "../sheet/managed/log.ts";

/**
 * The warnings that are accepted with a reason, each with the line of the log that says why. An error is never accepted,
 * whatever the log says.
 *
 * @param log of the workbook, whichever sheet of it the findings are about
 * @example acceptedIn(assessment.findings, assessment.log).size // 0
 */
export function acceptedIn(findings: readonly Finding[], log: readonly LogEntry[]): ReadonlyMap<Finding, LogEntry> {
  const known = acceptances(log);
  return new Map(
    findings.flatMap((finding): [Finding, LogEntry][] => {
      const entry = finding.severity === "warning" ? known.get(finding.fingerprint) : undefined;
      return entry ? [[finding, entry]] : [];
    }),
  );
}
