import { open, reopen } from "../core/open/open.ts";
import type { OpenedWorkbook, Stated } from "../core/open/opened-workbook.ts";
import type { Plan } from "../core/plan/plan.ts";
import { loadRegisters } from "../core/register/registers.ts";
import type { WorkbookContent } from "../core/table.ts";

/** Opens a workbook of any province: the registers that its rows need are loaded. */
export async function openWithRegisters(
  content: WorkbookContent,
  plan: Plan,
  stated: Stated = {},
): Promise<OpenedWorkbook> {
  const opened = open(content, plan, stated);
  const { missingRegisters } = opened;
  return missingRegisters.length === 0 ? opened : reopen(opened, await loadRegisters(missingRegisters));
}
