import { terms } from "../../core/terms.ts";
import { quotedText } from "./formulas.ts";
import type { TemplateLayout, YearColumn } from "./template-layout.ts";

export const notStated = quotedText(terms.figure.notStated.vi);
export const undetermined = quotedText(terms.verdict.undetermined.vi);

/** What nobody has stated is said to be so: no nought, and no verdict over one. @example ifStated("A1>0", "B1") */
export function ifStated(isStated: string, formula: string, otherwise = notStated): string {
  return `IF(${isStated},${formula},${otherwise})`;
}

/** «ít nhất 3» of a count that more may belong to; of none known nothing is stated. */
export function atLeast(count: string): string {
  return `IF(${count}>0,${quotedText("ít nhất ")}&(${count}),${notStated})`;
}

/** Areas that were due in a year by its own ledger and list; what a later year proves of it is no figure of that year. */
export function sumOfYear(layout: TemplateLayout, year: number, column: "due" | "met" | "failed"): string {
  const all = (one: YearColumn) => layout.calculated(layout.yearColumn(year, one));
  return `SUMPRODUCT(${all(column)}*(1-${all("inferred")}))`;
}

/**
 * A condition: this year's list or, of any year of the plan up to this one, the ledger tells something. What was
 * transformed and became complex again before this year stands in the ledger alone: without one the areas of this year
 * are not all.
 *
 * @param transformed how many areas are known to be transformed
 */
export function isPhaseTold(layout: TemplateLayout, transformed: string): string {
  const { plan, year } = layout.order;
  const told = yearsOfPlan(layout)
    .filter((one) => one <= year)
    .map((one) => `${sumOfYear(layout, one, "due")}>0`);
  const isTold = `OR(${[layout.isListed, ...told].join(",")})`;
  if (year <= plan.period.value.from) return isTold;
  const entries = `ISNUMBER(${layout.entries("year")})*(LEN(${layout.entries("event")})>0)`;
  return `AND(${isTold},OR(${transformed}=0,SUMPRODUCT(${entries})>0))`;
}

/** Plan years, without the one before. */
export function yearsOfPlan({ years }: TemplateLayout): readonly number[] {
  return years.slice(1);
}
