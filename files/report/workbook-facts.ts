import type { Assessment } from "../../core/assess/assessment.ts";
import { consolidate } from "../../core/consolidation/consolidate.ts";
import { submissionOf } from "../../core/consolidation/submission.ts";
import { yearOf } from "../../core/life-cycle/counts.ts";
import { factsOf, type StatedOfReport } from "./consolidation-facts.ts";
import type { AreaNames, ReportFacts, ReportVariant } from "./report-facts.ts";

/**
 * The facts of a report from one open workbook: its district's, or the province's where it spans several districts. Null
 * while its year is not known, or nothing of a year could be read.
 *
 * @example
 * const facts = workbookFacts(assess(content, plan7488, 2018), "yearly");
 * const bytes = facts && (await buildReport(facts));
 */
export function workbookFacts(assessment: Assessment, variant: ReportVariant): ReportFacts | null {
  const file = assessment.opened.content.fileName ?? "";
  const submission = submissionOf(assessment, { file, identity: file }, "vi");
  const { year, years } = submission;
  const [first, ...more] = years;
  if (year === null || !first) return null;
  const level = more.length === 0 && first.district ? "district" : "province";
  return factsOf(consolidate([submission], assessment.opened.plan, assessment.opened.register, year), {
    variant,
    level,
    year,
    areas: level === "district" ? areaNames(assessment, year) : null,
    stated: statedOfReport(assessment),
  });
}

/** What «Cài đặt» says of the report. */
export function statedOfReport({ opened: { settings } }: Assessment): StatedOfReport {
  const { reportDue, committee, countedFrom, countedTo, judgedOn } = settings;
  return {
    ownDue: reportDue ?? null,
    issuer: committee ?? null,
    countedOver: countedFrom !== undefined && countedTo !== undefined ? { from: countedFrom, to: countedTo } : null,
    judgedOn: judgedOn ?? null,
  };
}

/** Names of the areas due in a year by what became of them; null where nothing is told of any. */
export function areaNames({ history }: Assessment, year: number): AreaNames | null {
  if (!history) return null;
  const { transformed, failed, pending } = yearOf(history, year);
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  return { transformed: names(transformed), failed: names(failed), pending: names(pending) };
}
