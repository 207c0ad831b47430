import { registerOf } from "../register/registers.ts";
import type { Register } from "../register/unit.ts";
import { readSettings } from "../sheet/settings-sheet.ts";
import { withUnitChanges } from "../sheet/managed/unit-changes.ts";
import type { WorkbookContent } from "../table.ts";

/** What the user states about the register. */
interface RegisterOptions {
  readonly register?: Register;
  /** ISO date of the decision. */
  readonly date?: string;
}

/**
 * The register of the decision's date: units are those that exist when the authority decides. A workbook may say of which
 * day its units are; then no earlier register is meant.
 */
export function chooseRegister(
  content: WorkbookContent,
  { register, date }: RegisterOptions,
  year: number | null,
  decisionDates: readonly string[],
): Register {
  const { registerOn } = readSettings(content);
  const on = registerDate(date, year, registerOn === undefined ? decisionDates : [...decisionDates, registerOn]);
  return withUnitChanges(register ?? registerOf(on), content, on);
}

function registerDate(date: string | undefined, year: number | null, decisionDates: readonly string[]): string {
  if (year === null) return date ?? latest(decisionDates) ?? "2017-10-15";
  // A year is four digits in a date; what was stated may be anything.
  const text = (of: number) => String(Math.min(9999, Math.max(0, of))).padStart(4, "0");
  const last = `${text(year)}-12-31`;
  // A sheet of 2018 opened years later is still about the units of 2018.
  if (date !== undefined) return date < last ? date : last;
  const decided = decisionDates.filter((day) => day >= `${text(year - 1)}-07-01` && day <= last);
  return latest(decided) ?? `${text(year)}-01-01`;
}

/** ISO dates sort as texts. */
function latest(dates: readonly string[]): string | undefined {
  return [...dates].sort().at(-1);
}
