import { createContext, runInContext } from "node:vm";
import { assess } from "../core/assess/assess.ts";
import type { Assessment, AssessOptions } from "../core/assess/assessment.ts";
import { open, reopen } from "../core/open/open.ts";
import type { Stated } from "../core/open/opened-workbook.ts";
import type { Plan } from "../core/plan/plan.ts";
import { loadRegisters } from "../core/register/registers.ts";
import type { WorkbookContent } from "../core/table.ts";
import { lastStopMs } from "../files/read/limits.ts";

/**
 * Opens and assesses one workbook. A calculation that never ends costs its own file only.
 *
 * @throws Error with the code `ERR_SCRIPT_EXECUTION_TIMEOUT` where the time is up.
 */
export async function assessWithinTime(
  content: WorkbookContent,
  plan: Plan,
  stated: Stated = {},
  options: AssessOptions = {},
): Promise<Assessment> {
  const opened = withinTime(() => open(content, plan, stated));
  const { missingRegisters } = opened;
  const registers = missingRegisters.length > 0 ? await loadRegisters(missingRegisters) : null;
  return withinTime(() => assess(registers ? reopen(opened, registers) : opened, options));
}

/** Node ends what runs inside a script when its time is up, and nothing else could end it: the work never waits. */
export function withinTime<Answer>(work: () => Answer, timeout = lastStopMs): Answer {
  return runInContext("work()", createContext({ work }), { timeout }) as Answer;
}
