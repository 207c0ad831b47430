import type { Register } from "../register/unit.ts";
import { registerOf } from "../register/registers.ts";
import { withUnitChanges } from "../sheet/managed/unit-changes.ts";
import type { LocatedWorkbook } from "./opened-workbook.ts";

/** What of a workbook decides on which day its units are looked up. */
type Dated = Pick<LocatedWorkbook, "plan" | "settings" | "stated">;

/**
 * The register of a sheet: units are those that exist when the authority decides.
 *
 * @param given one that is to be taken whatever the day; null: that of Đồng Nai on the day
 * @param decisions ISO days of the decisions that the sheet names
 */
export function registerOfSheet(
  located: Dated & Pick<LocatedWorkbook, "unitChanges">,
  given: Register | null,
  year: number | null,
  decisions: readonly string[],
): Register {
  const day = registerDay(located, year, decisions);
  return withUnitChanges(given ?? registerOf(day), located.unitChanges, day);
}

/**
 * The day whose units a sheet of a year is about (Quy ước Q21): the one that the user asks for; else the latest day of
 * decision of the year's list, or the day that the workbook says its units are of; else 1 January. Never the clock.
 *
 * @example registerDay({ plan: plan7488, settings, stated: {} }, 2018, ["2018-01-15"]) // "2018-01-15"
 */
export function registerDay(
  { plan, settings, stated }: Dated,
  year: number | null,
  decisions: readonly string[],
): string {
  if (stated.date !== undefined) return stated.date;
  const { registerOn } = settings;
  const days = registerOn === undefined ? decisions : [...decisions, registerOn];
  if (year === null) return latest(days) ?? firstDay;
  // A year is four digits in a date; what was stated may be anything.
  const text = (of: number) => String(Math.min(9999, Math.max(0, of))).padStart(4, "0");
  const decided = days.filter((day) => day >= `${text(year - 1)}-07-01` && day <= `${text(year)}-12-31`);
  // In the plan's first year the units of 1 January were nobody's business yet.
  const { issuedOn = "" } = plan;
  return latest(decided) ?? (issuedOn.startsWith(text(year)) ? issuedOn : `${text(year)}-01-01`);
}

/** Of the oldest list at hand. */
const firstDay = "2017-10-15";

/** ISO dates sort as texts. */
function latest(dates: readonly string[]): string | undefined {
  return [...dates].sort().at(-1);
}
