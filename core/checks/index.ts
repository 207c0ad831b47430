import type { NotRun } from "../assessment.ts";
import type { Finding } from "../finding.ts";
import type { Check, CheckContext } from "./check.ts";

export const selectionChecks: readonly Check[] = [];
export function runChecks(
  checks: readonly Check[],
  context: CheckContext,
): { readonly findings: readonly Finding[]; readonly notRun: readonly NotRun[] } {
  return { findings: checks.flatMap((check) => check.find(context)), notRun: [] };
}
