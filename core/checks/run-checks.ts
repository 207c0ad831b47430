import { parseAddress } from "../address.ts";
import type { NotRun } from "../selection/selection-result.ts";
import { severities, type Finding } from "../finding.ts";
import { sheetChecks } from "./sheet-checks.ts";
import type { AnyContext, Check } from "./check.ts";

/** What the checks found, in the order in which it is told, and those that could not run. */
export interface CheckRun {
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
}

/**
 * Runs the checks of a kind of sheet. Errors come first, then warnings, then information; within a severity what is
 * about the whole sheet, then cell by cell as the sheet is read. A check that throws is a programmer's mistake and is
 * not caught.
 *
 * @example runChecks({ plan, register, reading, result, final: false }).findings
 */
export function runChecks(context: AnyContext, register: readonly Check[] = sheetChecks): CheckRun {
  const findings: Finding[] = [];
  const notRun: NotRun[] = [];
  for (const check of register) {
    if (!check.on.includes(context.reading.kind)) continue;
    const why = check.cannotRun(context);
    if (why) notRun.push({ code: check.code, why });
    else findings.push(...check.find(context));
  }
  return { findings: inOrder(findings), notRun };
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const keyed = findings.map((finding) => {
    const [first] = finding.cells;
    const { row, column } = first ? parseAddress(first.address) : { row: -1, column: -1 };
    return { finding, key: [severities.indexOf(finding.severity), row, column] };
  });
  // The sort is stable: findings of one cell stay in the order of the register.
  keyed.sort((a, b) => compareKeys(a.key, b.key));
  return keyed.map(({ finding }) => finding);
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
