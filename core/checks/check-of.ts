import type { Check } from "./check.ts";
import { ownEvaluationChecks } from "./evaluation-checks.ts";
import { selectionChecks } from "./index.ts";
import { ledgerChecks } from "./ledger-checks.ts";

/** What every check has, whatever it looks at. */
export type CheckData = Omit<Check<unknown>, "cannotRun" | "find">;

const checks: ReadonlyMap<string, CheckData> = new Map(
  [...selectionChecks, ...ledgerChecks, ...ownEvaluationChecks].map((check) => [check.code, check]),
);

/**
 * The check that raises a code.
 *
 * @example checkOf("cap-exceeded").severity // "error"
 */
export function checkOf(code: string): CheckData | undefined {
  return checks.get(code);
}
