import { acceptances, loggedFingerprint, type Finding, type LogEntry } from "../../core/index.ts";

/**
 * The warnings that are accepted with a reason, each with the line of the log that says why. An error is never accepted,
 * whatever the log says.
 *
 * @param log of the workbook, whichever sheet of it the findings are about
 */
export function acceptedIn(findings: readonly Finding[], log: readonly LogEntry[]): ReadonlyMap<Finding, LogEntry> {
  const known = acceptances(log);
  return new Map(
    findings.flatMap((finding): [Finding, LogEntry][] => {
      const entry = finding.severity === "warning" ? known.get(loggedFingerprint(finding.fingerprint)) : undefined;
      return entry ? [[finding, entry]] : [];
    }),
  );
}

/** What is still open: no warning among it that is accepted. */
export function openIn(findings: readonly Finding[], log: readonly LogEntry[]): readonly Finding[] {
  const accepted = acceptedIn(findings, log);
  return accepted.size === 0 ? findings : findings.filter((finding) => !accepted.has(finding));
}
