import { acceptedIn } from "./accepted.ts";
import type { Assessment, CheckedSheet } from "./assessment.ts";
import type { CheckRun } from "../checks/run-checks.ts";
import { severities, totalsOf, type Finding } from "../finding.ts";
import type { LogEntry } from "../sheet/managed/log.ts";

/** A workbook without a list is no list with a missing header. */
export function sheetsToTell(
  { selection, evaluation, ledger, obligations }: Assessment["checked"],
  hasList: boolean,
): readonly (CheckedSheet | null)[] {
  const others = [evaluation, ledger, obligations];
  return hasList || others.every((one) => one === null) ? [selection, ...others] : others;
}

/** Errors first; the list before the evaluation before the ledger. The sort is stable. */
export function together(parts: readonly (CheckedSheet | null)[], log: readonly LogEntry[]) {
  const all = parts.filter((one) => one !== null);
  const findings = all
    .flatMap((one) => one.findings)
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const notRun = all.flatMap((one) => one.notRun);
  return {
    ...checkedSheet(
      {
        findings,
        notRun: notRun.filter(({ code }, index) => notRun.findIndex((one) => one.code === code) === index),
      },
      log,
    ),
    accepted: acceptedIn(findings, log),
  };
}

export function checkedSheet({ findings, notRun }: CheckRun, log: readonly LogEntry[]): CheckedSheet {
  return { findings, notRun, totals: totalsOf(findings), unsettled: unsettledIn(findings, log) };
}

function unsettledIn(findings: readonly Finding[], log: readonly LogEntry[]): readonly Finding[] {
  const accepted = acceptedIn(findings, log);
  return findings.filter((finding) => finding.severity !== "info" && !accepted.has(finding));
}
