import type { Register } from "../register/unit.ts";
import { registerOf } from "../register/registers.ts";
import { withUnitChanges } from "../sheet/managed/unit-changes.ts";
import type { LocatedWorkbook } from "./opened-workbook.ts";

/**
 * The register of a sheet: units are those that exist when the authority decides. A workbook may say of which day its units
 * are; then no earlier register is meant.
 *
 * @param given one that is to be taken whatever the day; null: that of Đồng Nai on the day
 * @param decisions ISO days of the decisions that the sheet names
 */
export function registerOfSheet(
  { settings: { registerOn }, stated: { date }, unitChanges }: LocatedWorkbook,
  given: Register | null,
  year: number | null,
  decisions: readonly string[],
): Register {
  const day = registerDay(date, year, registerOn === undefined ? decisions : [...decisions, registerOn]);
  return withUnitChanges(given ?? registerOf(day), unitChanges, day);
}

function registerDay(date: string | undefined, year: number | null, decisions: readonly string[]): string {
  if (year === null) return date ?? latest(decisions) ?? "2017-10-15";
  // A year is four digits in a date; what was stated may be anything.
  const text = (of: number) => String(Math.min(9999, Math.max(0, of))).padStart(4, "0");
  const last = `${text(year)}-12-31`;
  // A sheet of 2018 opened years later is still about the units of 2018.
  if (date !== undefined) return date < last ? date : last;
  const decided = decisions.filter((day) => day >= `${text(year - 1)}-07-01` && day <= last);
  return latest(decided) ?? `${text(year)}-01-01`;
}

/** ISO dates sort as texts. */
function latest(dates: readonly string[]): string | undefined {
  return [...dates].sort().at(-1);
}
