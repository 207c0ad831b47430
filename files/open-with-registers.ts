import { open, reopen, type OpenedWorkbook, type Plan, type Stated, type WorkbookContent } from "../core/index.ts";
import { loadRegisters } from "../core/register/index.ts";

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
