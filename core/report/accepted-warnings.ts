import { checkOf } from "../checks/all-checks.ts";
import type { Citation } from "../citation.ts";
import type { Finding, NamedUnit } from "../finding.ts";
import type { Sentence } from "../sentence.ts";
import type { LogEntry } from "../sheet/managed/log.ts";

/** A warning that stands with a reason, as the authority answers for it. */
export interface AcceptedWarning {
  /** What kind of warning it is, for the program; papers print the title. */
  readonly code: string;
  readonly title: Sentence;
  readonly what: Sentence;
  readonly units: readonly NamedUnit[];
  readonly citation: Citation;
  readonly reason: string;
  /** As the log has it: an ISO day, as a rule with the time of day. */
  readonly time: string;
}

/**
 * The accepted warnings of a workbook, in the order of its findings.
 *
 * @example acceptedWarnings(new Map()) // []
 */
export function acceptedWarnings(accepted: ReadonlyMap<Finding, LogEntry>): readonly AcceptedWarning[] {
  return [...accepted].map(([{ code, what, units, citation }, { reason, time }]) => ({
    code,
    title: checkOf(code)?.title ?? what,
    what,
    units,
    citation,
    reason,
    time,
  }));
}
