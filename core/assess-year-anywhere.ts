import { assessAnywhere } from "./assess-anywhere.ts";
import { withYear, type Assessment, type AssessOptions } from "./assess/assess.ts";
import type { Plan } from "./plan/plan.ts";
import { loadNationalRegister } from "./register/registers.ts";
import type { WorkbookContent } from "./table.ts";

/**
 * As `assess`, for a workbook of any province: where its list is of another one, evaluation and ledger are read by the
 * national register too.
 *
 * @example (await assessYearAnywhere({ tables: [table] }, plan7488, { year: 2018 })).evaluation // null
 */
export async function assessYearAnywhere(
  content: WorkbookContent,
  plan: Plan,
  options: AssessOptions = {},
): Promise<Assessment> {
  const selection = await assessAnywhere(content, plan, options);
  const isElsewhere = !options.register && selection.register.reach === "national";
  const register = isElsewhere ? await loadNationalRegister(selection.register.date) : options.register;
  return withYear(selection, content, { ...options, ...(register && { register }) });
}
