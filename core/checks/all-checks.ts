import type { Check } from "./check.ts";
import { obligationChecks } from "./obligations/obligation-checks.ts";
import { sheetChecks } from "./sheet-checks.ts";

/** Every check once. A cell formula, which judges no duties, does without those of the duties. */
export const checks: readonly Check[] = [...sheetChecks, ...obligationChecks];

const byCode: ReadonlyMap<string, Check> = new Map(checks.map((check) => [check.code, check]));

/**
 * The check that raises a code.
 *
 * @example checkOf("cap-exceeded").severity // "error"
 */
export function checkOf(code: string): Check | undefined {
  return byCode.get(code);
}
